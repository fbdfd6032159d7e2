// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Text;
import io.github.parkscore.html.chart.Stack;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Tone;
import java.util.List;

/**
 * The table of all.
 *
 * @param note what its moves are against
 * @param tint what its colours mean
 * @param more what a very long table leaves out; empty for nothing
 * @param subject what is evaluated
 * @param hasPoints whether there are totals and ranks
 * @param hasMoves whether there is an earlier round
 * @param hasStack whether there are categories to stack
 * @param hasAdjustments whether there are bonus or penalty
 * @param hasGrades whether there are grades
 * @param hasMarks whether there are honours or warnings
 * @param columns how many columns there are
 * @param full full marks, in words
 * @param beyond whether some bar reaches beyond full marks
 * @param ranked how many are ranked
 * @param stages the heads of totals at other stages of checking
 * @param categories the heads of the categories
 * @param filters by what the table can be filtered
 * @param rankings for each ranking, the numbers of the filters that it stands for, as {@code 0+1}
 * @param sections its lines: the ranked first, the others below
 */
record RankingPart(
    Text note,
    Text tint,
    Text more,
    Text subject,
    boolean hasPoints,
    boolean hasMoves,
    boolean hasStack,
    boolean hasAdjustments,
    boolean hasGrades,
    boolean hasMarks,
    int columns,
    String full,
    boolean beyond,
    int ranked,
    List<Text> stages,
    List<Head> categories,
    List<Filter> filters,
    String rankings,
    List<Lines> sections) {
  /**
   * The head of a category.
   *
   * @param name its name
   * @param full its full marks
   * @param color the number of its colour, from 1
   */
  record Head(Text name, String full, int color) {}

  /**
   * An attribute to filter by.
   *
   * @param name its name
   * @param choices its values
   * @param wide whether there are too many to stand side by side
   */
  record Filter(Text name, List<Choice> choices, boolean wide) {}

  /**
   * A value to filter by.
   *
   * @param value its number
   * @param name its name
   * @param count how many are ranked
   */
  record Choice(int value, String name, int count) {}

  /**
   * Lines under a heading.
   *
   * @param title the heading; empty for the ranked
   * @param lines the lines, made one at a time
   */
  record Lines(Text title, List<Line> lines) {}

  /**
   * A park.
   *
   * @param park the park
   * @param code its code
   * @param name its short name
   * @param full its full name and former names, to be searched
   * @param where its groups
   * @param rank its rank
   * @param move its move
   * @param total its total
   * @param stages its totals at other stages of checking
   * @param stack what its total is made of
   * @param categories its points by category
   * @param adjustments bonus and penalty
   * @param grade its grade
   * @param marks honours and warnings
   * @param reason why it has no rank or no grade
   * @param groups the numbers of its filters' values
   * @param ranks its ranks in all rankings
   * @param moves its moves in all rankings
   */
  record Line(
      int park,
      String code,
      Text name,
      String full,
      String where,
      Cell rank,
      Cell move,
      Cell total,
      List<Cell> stages,
      Stack stack,
      List<Pair> categories,
      Cell adjustments,
      Cell grade,
      List<Mark> marks,
      Cell reason,
      String groups,
      String ranks,
      String moves) {}

  /**
   * A category's points and rank.
   *
   * @param points the points
   * @param rank the rank
   */
  record Pair(Cell points, Cell rank) {}

  /**
   * An honour or a warning in short.
   *
   * @param text what is written
   * @param note all of it
   * @param tone whether it is a warning, or falls on the park on account of another
   */
  record Mark(Text text, Text note, Tone tone) {}
}
