// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.samples.JiangsuRound;
import io.github.parkscore.samples.ScoresFile;
import io.github.parkscore.samples.outputs.WorkbookFile.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Workbook, page, scores.csv and evaluation.json say the same of every park: exactly where a file
 * is without loss, and as rounding for people has it where figures are shown.
 */
class OutputsOfEveryParkTest {
  private static final Map<String, Map<String, String>> SCORES =
      ScoresFile.read(JiangsuRound.OUT.resolve("scores.csv"));
  private static final ResultFile RESULT =
      new ResultFile(JiangsuRound.OUT.resolve("evaluation.json"));
  private static final Map<String, String> GROUP_SHEETS =
      Map.of(
          "按级别", "level_rank",
          "按类型", "kind_rank",
          "按片区", "region_rank",
          "按级别·片区", "level+region_rank");
  private static final WorkbookFile WORKBOOK =
      new WorkbookFile(JiangsuRound.OUT.resolve("ranking.xlsx"), sheets());
  private static final PageFile PAGE = new PageFile(JiangsuRound.OUT.resolve("report.html"));
  private static final Map<String, String> WATCHES = Map.of("bottom", "末位警示", "removal", "摘牌");

  private static Set<String> sheets() {
    Set<String> sheets = new TreeSet<>(GROUP_SHEETS.keySet());
    sheets.addAll(List.of("综合排名", "得分明细", "指标值"));
    return sheets;
  }

  private final List<String> differences = new ArrayList<>();
  private int compared;

  @AfterEach
  void nothingDiffers() {
    assertThat(differences).isEmpty();
  }

  @Test
  void theResultHasEveryCellOfTheTable() {
    Map<String, Map<String, String>> result = RESULT.rows();
    assertThat(result.keySet()).containsExactlyElementsOf(SCORES.keySet());
    SCORES.forEach(
        (id, row) -> {
          assertThat(result.get(id).keySet()).containsExactlyInAnyOrderElementsOf(row.keySet());
          row.forEach(
              (column, cell) -> {
                String other = result.get(id).get(column);
                boolean number = column.equals("total") || RESULT.nodes().containsKey(node(column));
                boolean same =
                    number && !cell.isEmpty() && !other.isEmpty()
                        ? Double.parseDouble(cell) == Double.parseDouble(other)
                        : cell.equals(other);
                is(id + " " + column, cell, same ? cell : other);
              });
        });
    assertThat(compared).isGreaterThan(15_000);
  }

  @Test
  void theWorkbookRanksAsTheTable() {
    List<String> categories = RESULT.nodes("category");
    Map<String, Map<String, Shown>> sheet = WORKBOOK.sheet("综合排名");
    eachPark(
        (id, name, row) -> {
          Map<String, Shown> shown = sheet.getOrDefault(name, Map.of());
          rank(id + " rank", row.get("rank"), shown.get("名次"));
          figure(id + " total", row.get("total"), 1, 2, shown.get("总分"));
          for (String category : categories) {
            String head = RESULT.nodes().get(category);
            figure(id + " " + category, row.get(category), 1, 2, shown.get(head + "/得分"));
            rank(id + " rank in " + category, place(row, category), shown.get(head + "/名次"));
          }
          if (!row.get("total").isEmpty()) {
            is(id + " grade", row.get("grade"), shown.get("等次").text());
            is(id + " honours", row.get("honours").replace(";", "、"), shown.get("荣誉").text());
            is(id + " watch", watches(row), shown.get("预警").text());
          }
        });
    assertThat(compared).isGreaterThan(2000);
  }

  @Test
  void theWorkbookRanksInGroupsAsTheTable() {
    GROUP_SHEETS.forEach(
        (title, column) ->
            eachPark(
                (id, name, row) -> {
                  Map<String, Shown> shown = WORKBOOK.sheet(title).get(name);
                  if (shown == null) {
                    is(id + " in " + title, row.get(column), "");
                    return;
                  }
                  rank(id + " " + column, row.get(column), shown.get("名次"));
                  rank(id + " rank", row.get("rank"), shown.get("总名次"));
                  figure(id + " total", row.get("total"), 1, 2, shown.get("总分"));
                  is(id + " grade", row.get("grade"), shown.get("等次").text());
                  is(id + " watch", watches(row), shown.get("预警").text());
                  for (String category : RESULT.nodes("category")) {
                    String head = RESULT.nodes().get(category);
                    figure(id + " " + category, row.get(category), 1, 2, shown.get(head));
                  }
                }));
    assertThat(compared).isGreaterThan(4000);
  }

  @Test
  void theWorkbookHasThePointsOfEveryNode() {
    assertThat(RESULT.nodes().values()).doesNotHaveDuplicates();
    eachPark(
        (id, name, row) -> {
          Map<String, Shown> shown = byName(WORKBOOK.sheet("得分明细").getOrDefault(name, Map.of()));
          RESULT
              .nodes()
              .forEach(
                  (node, head) -> figure(id + " " + node, row.get(node), 1, 2, shown.get(head)));
        });
    assertThat(compared).isGreaterThan(7000);
  }

  @Test
  void theWorkbookAndThePageHaveTheValuesOfEveryIndicator() {
    eachPark(
        (id, name, row) -> {
          Map<String, Shown> shown = byName(WORKBOOK.sheet("指标值").getOrDefault(name, Map.of()));
          PageFile.Card card = PAGE.cards().get(id);
          for (String node : RESULT.nodes("indicator")) {
            String head = RESULT.nodes().get(node);
            String value = row.get(node + ".value");
            Shown cell = shown.getOrDefault(head, Shown.NOTHING);
            double scale = RESULT.isPercent(node) ? 100 : 1;
            figure(id + " " + node, value, scale, Displayed.decimals(cell.text()), cell);
            String onPage = card.values().getOrDefault(head, "");
            is(
                id + " " + node + " on the page",
                value.isEmpty() ? "" : cell.text(),
                figures(onPage));
            String points = figures(card.marks().getOrDefault(head, ""));
            is(id + " " + node + " points on the page", shown(row.get(node), 1, 2), points);
          }
        });
    assertThat(compared).isGreaterThan(15_000);
  }

  @Test
  void thePageRanksAsTheTable() {
    List<String> rankings =
        List.of("rank", "level_rank", "kind_rank", "region_rank", "level+region_rank");
    assertThat(PAGE.lines().keySet()).containsExactlyInAnyOrderElementsOf(SCORES.keySet());
    eachPark(
        (id, name, row) -> {
          PageFile.Line line = PAGE.lines().get(id);
          PageFile.Card card = PAGE.cards().get(id);
          List<String> ranks = rankings.stream().map(row::get).toList();
          is(id + " ranks", ranks.toString(), line.ranks().toString());
          is(id + " rank", row.get("rank"), line.shown());
          is(id + " total", shown(row.get("total"), 1, 2), line.total());
          is(id + " grade", row.get("grade"), line.grade());
          List<String> points = new ArrayList<>();
          List<String> places = new ArrayList<>();
          if (!row.get("total").isEmpty()) {
            for (String category : RESULT.nodes("category")) {
              points.add(shown(row.get(category), 1, 2));
              places.add(place(row, category));
            }
          }
          is(id + " categories", points.toString(), line.points().toString());
          is(id + " ranks in categories", places.toString(), line.places().toString());
          is(id + " categories of the card", points.toString(), card.points().toString());
          List<String> carded = new ArrayList<>(ranks);
          carded.add(shown(row.get("total"), 1, 2));
          carded.removeIf(String::isEmpty);
          is(id + " ranks of the card", carded.toString(), card.ranks().toString());
          for (String said : List.of(row.get("grade"), honours(row), watches(row))) {
            is(id + " has " + said, "true", Boolean.toString(card.head().contains(said)));
          }
        });
    assertThat(compared).isGreaterThan(1500);
  }

  /** What is done with a park: its id, its short name, its row of scores.csv. */
  private interface Visit {
    void park(String id, String name, Map<String, String> row);
  }

  private static void eachPark(Visit visit) {
    Map<String, String> names = RESULT.shortNames();
    assertThat(names.values()).doesNotHaveDuplicates();
    SCORES.forEach((id, row) -> visit.park(id, names.get(id), row));
  }

  private void is(String what, String expected, String got) {
    compared++;
    if (!expected.equals(got)) {
      differences.add(what + ": " + expected + " but " + got);
    }
  }

  /** A cell has the number of the table, and shows it rounded; none where there is none. */
  private void figure(String what, String figure, double scale, int decimals, Shown cell) {
    Shown shown = cell == null ? Shown.NOTHING : cell;
    is(what + " shown", shown(figure, scale, decimals), figures(shown.text()));
    double number = figure.isEmpty() ? Double.NaN : Double.parseDouble(figure) * scale;
    boolean same = Math.abs(number - shown.number()) <= 1e-9 * Math.max(1, Math.abs(number));
    boolean none = figure.isEmpty() && Double.isNaN(shown.number());
    is(what, figure, same || none ? figure : Double.toString(shown.number()));
  }

  private void rank(String what, String rank, Shown cell) {
    Shown shown = cell == null ? Shown.NOTHING : cell;
    is(what, rank, figures(shown.text().replace("并列", "").strip()));
  }

  private static String shown(String figure, double scale, int decimals) {
    return figure.isEmpty() ? "" : Displayed.of(Double.parseDouble(figure) * scale, decimals);
  }

  /** What is read where a figure should be; empty for the words that say why there is none. */
  private static String figures(String text) {
    return text.matches("−?[\\d,.]+") ? text : "";
  }

  /** A park's rank in a category, counted here: those ranked with more points, plus one. */
  private static String place(Map<String, String> row, String category) {
    if (row.get("rank").isEmpty()) {
      return "";
    }
    double own = rounded(row.get(category));
    long better =
        SCORES.values().stream()
            .filter(other -> !other.get("rank").isEmpty())
            .filter(other -> rounded(other.get(category)) > own)
            .count();
    return Long.toString(better + 1);
  }

  private static double rounded(String points) {
    return Math.round(Double.parseDouble(points) * 1e6) / 1e6;
  }

  private static Map<String, Shown> byName(Map<String, Shown> cells) {
    Map<String, Shown> names = new LinkedHashMap<>();
    cells.forEach(
        (head, cell) -> {
          String name = head.split("\n")[0];
          names.put(name.substring(name.lastIndexOf('/') + 1), cell);
        });
    return names;
  }

  private static String node(String column) {
    return column.replaceAll("\\.(value|mark)$", "");
  }

  private static String honours(Map<String, String> row) {
    return row.get("honours").replace(";", "、");
  }

  private static String watches(Map<String, String> row) {
    String shown = row.get("watch").replace(";", "、");
    for (Map.Entry<String, String> watch : WATCHES.entrySet()) {
      shown = shown.replace(watch.getKey(), watch.getValue());
    }
    return shown;
  }
}
