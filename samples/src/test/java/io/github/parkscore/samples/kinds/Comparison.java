// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What came out of a worked model beside what its files expect. */
final class Comparison {
  static final String COMPUTED_BY = "computed-by";

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final double LAST_BITS = 1e-9;

  private Comparison() {}

  /** A line for everything that is otherwise than expected.csv, refused.csv or wrong.csv say. */
  static List<String> differences(WorkedModel worked) {
    Played played = Played.of(worked);
    List<String> differences = new ArrayList<>();
    if (worked.folder().resolve("refused.csv").toFile().exists()) {
      refused(worked, played, differences);
    } else if (played.evaluation().isEmpty()) {
      differences.add("refused: " + played.findings());
    } else {
      expected(worked, played, differences);
      wrong(worked, played, differences);
    }
    return differences;
  }

  private static void refused(WorkedModel worked, Played played, List<String> differences) {
    Sheet sheet = Sheet.of(worked.folder().resolve("refused.csv"));
    List<String> wanted = sheet.rows().stream().map(row -> row.get("code")).sorted().toList();
    List<String> got = played.findings().stream().map(finding -> finding.code()).sorted().toList();
    if (played.evaluation().isPresent() || !got.equals(wanted)) {
      differences.add("refused with " + wanted + " but " + played.findings());
    }
  }

  private static void expected(WorkedModel worked, Played played, List<String> differences) {
    Sheet sheet = Sheet.of(worked.folder().resolve("expected.csv"));
    Map<String, Map<String, String>> figures = Figures.of(played);
    compare(
        "findings about no park",
        sheet.notes().getOrDefault("findings", ""),
        Figures.codes(played.findings(), ""),
        differences);
    if (sheet.rows().size() != figures.size()) {
      differences.add(sheet.rows().size() + " parks expected, not " + figures.keySet());
    }
    for (Map<String, String> row : sheet.rows()) {
      Map<String, String> got = figures.getOrDefault(row.get("id"), Map.of());
      row.forEach(
          (column, wanted) ->
              compare(row.get("id") + " " + column, wanted, got.get(column), differences));
      if (!row.containsKey("finding")) {
        compare(row.get("id") + " finding", "", got.get("finding"), differences);
      }
    }
  }

  /** Figures that are in circulation or suggest themselves and must not come out. */
  private static void wrong(WorkedModel worked, Played played, List<String> differences) {
    if (!worked.folder().resolve("wrong.csv").toFile().exists()) {
      return;
    }
    Sheet sheet = Sheet.of(worked.folder().resolve("wrong.csv"));
    if (sheet.notes().getOrDefault("trap", "").isEmpty() || sheet.rows().isEmpty()) {
      differences.add("wrong.csv has to say what the trap is");
    }
    Map<String, Map<String, String>> figures = Figures.of(played);
    for (Map<String, String> row : sheet.rows()) {
      row.forEach(
          (column, trap) -> {
            String got = figures.getOrDefault(row.get("id"), Map.of()).get(column);
            if (got == null) {
              differences.add("wrong.csv: there is no " + row.get("id") + " " + column);
            } else if (!column.equals("id") && !trap.isEmpty() && same(trap, got)) {
              differences.add(row.get("id") + " " + column + ": fell into the trap of " + trap);
            }
          });
    }
  }

  private static void compare(String what, String wanted, String got, List<String> differences) {
    if (got == null || !same(wanted, got)) {
      differences.add(what + ": " + wanted + " but " + got);
    }
  }

  /** A figure is compared at the precision in which it is expected. */
  static boolean same(String wanted, String got) {
    if (!NUMBER.matcher(wanted).matches() || got.isEmpty()) {
      return wanted.equals(got);
    }
    int point = wanted.indexOf('.');
    int decimals = point < 0 ? 0 : wanted.length() - point - 1;
    double apart = Math.abs(Double.parseDouble(wanted) - Double.parseDouble(got));
    return apart <= 0.5 * Math.pow(10, -decimals) + LAST_BITS;
  }
}
