// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.data.Park;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.html.chart.Stack;
import io.github.parkscore.model.Node;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Heading;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Numbers;
import io.github.parkscore.view.Row;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the view of the ranking out as the page's table. */
final class RankingMaker {
  private static final int SIDE_BY_SIDE = 6;

  private final Ledger ledger;
  private final Language language;
  private final View view;
  private final List<Ranking> rankings;
  private final List<Ranking> filters;
  private final RankingMarks marks;
  private final double reach;

  RankingMaker(Ledger ledger, View view, Language language) {
    this.ledger = ledger;
    this.language = language;
    this.view = view;
    this.marks = new RankingMarks(ledger, language);
    this.reach = reach();
    this.rankings = ledger.evaluation().rankings();
    this.filters =
        ledger.groupings().stream().filter(r -> r.grouping().attributes().size() == 1).toList();
  }

  RankingPart part() {
    List<RankingPart.Head> heads = heads();
    boolean marks = view.column("honours") >= 0 || view.column("watch") >= 0;
    int columns = 3 + 2 * heads.size();
    for (String optional : List.of("move", "adjustments", "grade")) {
      columns += view.column(optional) >= 0 ? 1 : 0;
    }
    columns += (int) stages().count();
    columns += (heads.isEmpty() ? 0 : 1) + (marks ? 1 : 0);
    return new RankingPart(
        view.note(),
        tint(),
        more(),
        ledger.wording().title(),
        ledger.isScored(),
        view.column("move") >= 0,
        !heads.isEmpty(),
        view.column("adjustments") >= 0,
        view.column("grade") >= 0,
        marks,
        columns,
        Numbers.plain(full()),
        reach > full(),
        ledger.ranked().length,
        stages().map(at -> name(view.headings().get(at))).toList(),
        heads,
        filters.stream().map(this::filter).toList(),
        rankings.stream().map(this::numbers).collect(Collectors.joining("|")),
        view.sections().stream().map(this::lines).toList());
  }

  /** The columns of totals at other stages of checking. */
  private Stream<Integer> stages() {
    if (!ledger.isScored()) {
      return ledger.tree().indicators().stream().map(node -> view.column(node.id() + ".value"));
    }
    return ledger.evaluation().byStage().keySet().stream()
        .map(stage -> view.column("total[" + stage + "]"));
  }

  /** A head with its unit, as figures stand there in it. */
  private static Text name(Heading heading) {
    Text unit = heading.unit();
    return unit.isEmpty()
        ? heading.name()
        : new Text(
            heading.name().zh() + "（" + unit.zh() + "）",
            heading.name().en() + " (" + unit.en() + ")");
  }

  /** What is left out of a very long table. */
  private Text more() {
    int ranked = ledger.ranked().length;
    if (Bounds.shown(ranked) == ranked) {
      return Text.EMPTY;
    }
    String all = ledger.wording().count(ranked).zh();
    return new Text(
        all + "参加排名，这里列出前" + Bounds.FIRST + "名，全部见 scores.csv",
        ledger.wording().count(ranked).en()
            + " are ranked; the first "
            + Bounds.FIRST
            + " are listed here, all in scores.csv");
  }

  private Text tint() {
    if (ledger.categories().isEmpty()) {
      return Text.EMPTY;
    }
    int better = ledger.betterBy();
    int worse = ledger.worseBy();
    boolean byShare = ledger.categories().stream().anyMatch(node -> ledger.ranks(node).byShare());
    return new Text(
        "浅蓝：该类名次比总名次高"
            + better
            + "位以上；浅黄：低"
            + worse
            + "位以上"
            + (byShare ? "；满分不同的，该类名次按占本单位满分的比例" : ""),
        "Blue: ranked "
            + better
            + " places or more better in the category than overall; yellow: "
            + worse
            + " or more worse"
            + (byShare ? "; where full marks differ, by the share of one's own" : ""));
  }

  private List<RankingPart.Head> heads() {
    List<RankingPart.Head> heads = new ArrayList<>();
    for (Node node : ledger.categories()) {
      heads.add(
          new RankingPart.Head(node.name(), Numbers.plain(ledger.full(node)), heads.size() + 1));
    }
    return heads;
  }

  private RankingPart.Filter filter(Ranking ranking) {
    List<RankingPart.Choice> choices = new ArrayList<>();
    for (int group = 0; group < ranking.groups().size(); group++) {
      if (ranking.counts()[group] > 0) {
        choices.add(
            new RankingPart.Choice(group, ranking.groups().get(group), ranking.counts()[group]));
      }
    }
    return new RankingPart.Filter(
        ledger.title(ranking.grouping()), choices, choices.size() > SIDE_BY_SIDE);
  }

  /** The filters whose attributes make up a ranking: {@code 0+2}; empty for everybody. */
  private String numbers(Ranking ranking) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < filters.size(); i++) {
      String attribute = filters.get(i).grouping().attributes().get(0);
      if (ranking.grouping().attributes().contains(attribute)) {
        numbers.add(Integer.toString(i));
      }
    }
    boolean complete = numbers.size() == ranking.grouping().attributes().size();
    return complete ? String.join("+", numbers) : "-";
  }

  private RankingPart.Lines lines(Section section) {
    List<Row> rows = section.rows();
    return new RankingPart.Lines(
        section.title(), new Lazy<>(Bounds.shown(rows.size()), i -> line(rows.get(i))));
  }

  private RankingPart.Line line(Row row) {
    int park = row.park();
    Park who = ledger.park(park);
    return new RankingPart.Line(
        park,
        who.id(),
        ledger.name(park),
        searched(who),
        ledger.whereabouts(park),
        cell(row, "rank"),
        cell(row, "move"),
        ledger.isScored() ? cell(row, "total") : decided(row),
        stages().map(at -> row.cells().get(at)).toList(),
        stack(row),
        pairs(row),
        cell(row, "adjustments"),
        cell(row, "grade"),
        marks.of(row.park(), cell(row, "honours").shown()),
        cell(row, "state"),
        filters.stream().map(r -> "" + r.group()[park]).collect(Collectors.joining(",")),
        rankings.stream().map(r -> rank(r, park)).collect(Collectors.joining("|")),
        view.column("move") < 0
            ? ""
            : rankings.stream().map(r -> move(r, park)).collect(Collectors.joining("|")));
  }

  /** Where there are no points: a total that is not shown, or what became of the park. */
  private Cell decided(Row row) {
    return ledger.hasTotal(row.park())
        ? Cell.number(0, 0)
        : Cell.missing(cell(row, "state").shown());
  }

  private static String searched(Park park) {
    List<String> names = new ArrayList<>(park.formerNames());
    if (!park.name().equals(park.shortName())) {
      names.add(0, park.name());
    }
    return String.join(" ", names);
  }

  private String rank(Ranking ranking, int park) {
    return Cell.rank(ranking.rank()[park], ledger.ties(ranking, park)).shown().in(language);
  }

  private String move(Ranking ranking, int park) {
    return ledger.lastRound().knows(ranking)
        ? ledger.lastRound().cell(park, ranking).shown().in(language)
        : "";
  }

  private Cell cell(Row row, String column) {
    int at = view.column(column);
    return at < 0 ? Cell.EMPTY : row.cells().get(at);
  }

  private Stack stack(Row row) {
    double[] points =
        ledger.categories().stream().mapToDouble(node -> cell(row, node.id()).value()).toArray();
    return Stack.of(points, full(), reach);
  }

  private double full() {
    return ledger.full(ledger.tree().root());
  }

  /** Full marks, or more where some park's parts together are longer than that. */
  private double reach() {
    double most = full();
    for (Section section : view.sections()) {
      for (Row row : section.rows()) {
        double sum = 0;
        for (Node node : ledger.categories()) {
          double points = cell(row, node.id()).value();
          sum += points > 0 ? points : 0;
        }
        most = Math.max(most, sum);
      }
    }
    return most;
  }

  private List<RankingPart.Pair> pairs(Row row) {
    List<RankingPart.Pair> pairs = new ArrayList<>();
    for (Node node : ledger.categories()) {
      pairs.add(new RankingPart.Pair(cell(row, node.id()), cell(row, node.id() + ".rank")));
    }
    return pairs;
  }
}
