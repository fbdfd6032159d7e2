// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page's templates see.
 *
 * @param lang the language of the page: {@code zh-CN}, {@code en}
 * @param w the words that depend on no figure
 * @param style the style sheet
 * @param script the script
 * @param masthead the head of the page
 * @param headline the two sentences above everything
 * @param first the first screen below the headline
 * @param contents the sections of the page
 * @param ranking the table of all
 * @param moves who moved; none without an earlier round
 * @param categories who leads what; none in a model without categories
 * @param grades grades, honours, warnings; none where there are none
 * @param peers how the groups are spread in each category, drawn once
 * @param zones a section for each park, made one at a time
 * @param findings what was noticed in the data; none if nothing
 * @param method what the ranking follows from
 * @param anchors where each park's section begins, by park; empty for none on a page of very many
 */
record Page(
    String lang,
    Map<String, String> w,
    Asset style,
    Asset script,
    Masthead masthead,
    List<Bound> headline,
    FirstScreen first,
    List<Entry> contents,
    RankingPart ranking,
    Optional<MovesPart> moves,
    Optional<CategoriesPart> categories,
    Optional<GradesPart> grades,
    List<ZonePart.Peer> peers,
    List<ZonePart> zones,
    Optional<FindingsPart> findings,
    Optional<MethodPart> method,
    List<String> anchors) {
  /**
   * The head of the page.
   *
   * @param title what is reported
   * @param period the round
   * @param stamp the state of the report
   * @param audience who may see it
   * @param facts rule, document, numbers
   */
  record Masthead(Text title, Text period, String stamp, String audience, List<Text> facts) {}

  /**
   * A stretch of the headline that no line break may part: 4家.
   *
   * @param before plain words before it
   * @param figure the figure; empty at the end
   * @param after the character that belongs to the figure
   */
  record Bound(String before, String figure, String after) {}

  /**
   * A line of the contents.
   *
   * @param id the section's id
   * @param name its name
   */
  record Entry(String id, String name) {}
}
