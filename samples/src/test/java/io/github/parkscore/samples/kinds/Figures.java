// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import io.github.parkscore.csv.Scores;
import io.github.parkscore.data.Park;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came out for every park, by the names that {@code scores.csv} has, and in {@code finding}
 * the codes of its warnings and errors.
 */
final class Figures {
  private static final String SEVERAL = ";";

  private Figures() {}

  /** The figures of each park by its id. */
  static Map<String, Map<String, String>> of(Played played) {
    Evaluation round = played.evaluation().orElseThrow();
    Map<String, Map<String, String>> figures = new TreeMap<>();
    for (Map<String, String> row : scores(round)) {
      figures.put(row.get("id"), row);
    }
    List<Park> parks = round.table().roster().parks();
    for (int i = 0; i < parks.size(); i++) {
      int park = i;
      Map<String, String> row = figures.get(parks.get(park).id());
      row.put("finding", codes(played.findings(), parks.get(park).id()));
    }
    return figures;
  }

  /** The codes about a park; about none, with an empty id. */
  static String codes(List<Finding> findings, String park) {
    return findings.stream()
        .filter(finding -> finding.park().equals(park))
        .map(Finding::code)
        .collect(
            Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Figures::join));
  }

  private static String join(TreeSet<String> codes) {
    return String.join(SEVERAL, codes);
  }

  private static List<Map<String, String>> scores(Evaluation round) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Scores(round, Language.ZH).writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sheet.of(bytes.toString(StandardCharsets.UTF_8).lines().toList()).rows();
  }
}
