// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.explanation.Derivation;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Text;
import java.util.List;
import java.util.Optional;

/**
 * All about one park: its verdict, its ranks, its categories against its group, where it lost
 * points.
 *
 * @param park the park
 * @param code its code
 * @param name its short name
 * @param fullName its full name
 * @param where its groups: 国家级·苏南
 * @param verdict one sentence
 * @param standings its rank in each grouping
 * @param total its total
 * @param groupMean the mean total of its group; a dash where it has none
 * @param peers the number of its group among those of the cards
 * @param group its group and how many are ranked in it
 * @param grade its grade; empty for none
 * @param regrading that its grade was changed after ranking; empty if it was not
 * @param honours its honours, joined; empty for none
 * @param watches its warnings, joined; empty for none
 * @param falling what is in force for its province, say, on account of others; empty for none
 * @param categories its categories
 * @param losses the indicators that cost it most, most first
 * @param rest what the other indicators cost it; empty if nothing
 * @param next how far the next place and the next grade are; empty where there is none
 * @param indicators all its indicators, those for reference too
 * @param results the model's other results for it
 * @param findings what was noticed about it
 */
public record Card(
    int park,
    String code,
    Text name,
    String fullName,
    String where,
    Sentence verdict,
    List<Standing> standings,
    Cell total,
    Cell groupMean,
    int peers,
    Text group,
    Cell grade,
    Text regrading,
    Cell honours,
    Cell watches,
    Text falling,
    List<CategoryLine> categories,
    List<Loss> losses,
    Sentence rest,
    Sentence next,
    List<IndicatorLine> indicators,
    List<ResultLine> results,
    List<Finding> findings) {
  /**
   * A rank in one grouping.
   *
   * @param group the group's name and size
   * @param rank the rank
   * @param move the move since the last round
   */
  public record Standing(Text group, Cell rank, Cell move) {}

  /**
   * A category against the park's group.
   *
   * @param id the node's id
   * @param name its name
   * @param points the points
   * @param full the points of full marks
   * @param rank the rank among all by these points
   * @param share the points as a share of full marks; NaN if there are none
   */
  public record CategoryLine(
      String id, Text name, Cell points, Text full, Cell rank, double share) {}

  /**
   * An indicator that cost points.
   *
   * @param id the node's id
   * @param name its name
   * @param unit the unit of its value
   * @param value the park's value
   * @param better the value that the better quarter of the group reaches
   * @param points the points it got
   * @param full the points of full marks
   * @param lost the points lost
   * @param shown the same, as it is read: −1.89
   * @param department who answers for the figures
   * @param derivation how the points came about
   */
  public record Loss(
      String id,
      Text name,
      Text unit,
      Cell value,
      Cell better,
      Cell points,
      Text full,
      double lost,
      Text shown,
      Text department,
      Optional<Derivation> derivation) {}

  /**
   * One indicator in short.
   *
   * @param name its name
   * @param unit the unit of its value
   * @param value the value
   * @param points the points
   * @param full the points of full marks
   * @param reference whether it is for reference and scores nothing
   */
  public record IndicatorLine(
      Text name, Text unit, Cell value, Cell points, Text full, boolean reference) {}

  /**
   * A named result.
   *
   * @param name its name
   * @param figure the figure
   * @param unit its unit; empty for none
   */
  public record ResultLine(Text name, Cell figure, Text unit) {}
}
