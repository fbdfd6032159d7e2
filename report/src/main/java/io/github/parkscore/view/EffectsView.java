// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Candidacy;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.InForce;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 备选与在效: lists of candidates in their order, and what is in force for whom, until when and on
 * account of whom.
 */
final class EffectsView {
  private final Ledger ledger;
  private final List<Conclusion> conclusions;
  private final ParkCells cells;
  private final int decimals;

  private EffectsView(Ledger ledger) {
    this.ledger = ledger;
    this.conclusions = ledger.evaluation().conclusions();
    this.cells = new ParkCells(ledger);
    this.decimals = Numbers.decimals(Optional.empty(), figures());
  }

  private double[] figures() {
    return conclusions.stream()
        .flatMap(c -> c.candidacies().stream())
        .mapToDouble(Candidacy::figure)
        .toArray();
  }

  static View of(Ledger ledger) {
    EffectsView view = new EffectsView(ledger);
    List<Section> sections = new ArrayList<>();
    var model = ledger.model().conclusions();
    List<Consequence> all =
        Stream.concat(model.honours().stream(), model.watch().stream()).toList();
    all.forEach(consequence -> view.candidates(consequence, sections));
    all.forEach(consequence -> view.inForce(consequence, sections));
    return new View(
        "effects",
        new Text("备选与在效", "Candidates, in force"),
        Text.EMPTY,
        List.of(
            Heading.rank("position", new Text("位次", "Position")),
            Heading.park(ledger.wording().title()),
            Heading.text("where", new Text("分组", "Group"), 16),
            Heading.number("figure", new Text("排序依据", "Ordered by"), view.decimals).wide(10),
            Heading.number("total", Terms.TOTAL, ledger.decimals().ofTotal()),
            Heading.rank("rank", Terms.RANK),
            Heading.text("what", new Text("事项", "What"), 28),
            Heading.text("until", new Text("至", "Until"), 12),
            Heading.text("cause", new Text("起因", "On account of"), 40)),
        sections);
  }

  private void candidates(Consequence consequence, List<Section> sections) {
    String key = Followed.key(consequence);
    if (consequence.order().isEmpty()) {
      return;
    }
    ListOrder order = new ListOrder(ledger, consequence);
    Map<String, List<Integer>> lists = new TreeMap<>(order.ofGroups());
    for (int park = 0; park < conclusions.size(); park++) {
      int who = park;
      conclusions
          .get(park)
          .candidacy(key)
          .ifPresent(c -> lists.computeIfAbsent(c.group(), g -> new ArrayList<>()).add(who));
    }
    lists.forEach(
        (group, parks) -> {
          parks.sort(Comparator.comparingInt(p -> candidacy(p, key).position()));
          List<Row> rows = parks.stream().map(park -> candidate(park, order)).toList();
          sections.add(new Section(order.title(group), rows));
        });
  }

  private Candidacy candidacy(int park, String key) {
    return conclusions.get(park).candidacy(key).orElseThrow();
  }

  private Row candidate(int park, ListOrder order) {
    Consequence consequence = order.consequence();
    String key = Followed.key(consequence);
    int position = candidacy(park, key).position();
    int ties =
        (int)
            conclusions.stream()
                .flatMap(c -> c.candidacy(key).stream())
                .filter(c -> c.group().equals(candidacy(park, key).group()))
                .filter(c -> c.position() == position)
                .count();
    Optional<InForce> inForce = conclusions.get(park).inForce(key);
    Cell figure = Cell.number(order.shown(candidacy(park, key).figure()), decimals);
    return row(park, Cell.rank(position, ties - 1), figure, consequence, inForce);
  }

  /** A line for each park, or for each value that it falls on. */
  private void inForce(Consequence consequence, List<Section> sections) {
    String key = Followed.key(consequence);
    if (consequence.lasts().isEmpty() && consequence.on().isEmpty()) {
      return;
    }
    List<Row> rows = new ArrayList<>();
    Map<String, InForce> on = new LinkedHashMap<>();
    for (int park : order()) {
      Optional<InForce> inForce = conclusions.get(park).inForce(key);
      if (inForce.isPresent() && consequence.on().isPresent()) {
        on.putIfAbsent(inForce.get().on(), inForce.get());
      } else if (inForce.isPresent()) {
        rows.add(row(park, Cell.EMPTY, Cell.EMPTY, consequence, inForce));
      }
    }
    on.forEach((value, inForce) -> rows.add(falling(consequence, inForce)));
    if (!rows.isEmpty()) {
      Text name = consequence.name();
      sections.add(new Section(new Text("在效：" + name.zh(), "In force: " + name.en()), rows));
    }
  }

  private int[] order() {
    int[] others =
        IntStream.range(0, conclusions.size()).filter(p -> ledger.rank(p) == 0).toArray();
    return IntStream.concat(IntStream.of(ledger.ranked()), IntStream.of(others)).toArray();
  }

  private Row row(
      int park, Cell position, Cell figure, Consequence consequence, Optional<InForce> inForce) {
    return new Row(
        park,
        List.of(
            position,
            cells.park(park),
            Cell.text(ledger.whereabouts(park)),
            figure,
            cells.total(park),
            cells.rank(park, ledger.evaluation().ranking()),
            what(consequence),
            inForce.map(EffectsView::until).orElse(Cell.EMPTY),
            inForce.map(f -> Cell.text(Followed.causes(f))).orElse(Cell.EMPTY)));
  }

  private static Row falling(Consequence consequence, InForce inForce) {
    return Row.of(
        Cell.EMPTY,
        Cell.text(inForce.on()),
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        what(consequence),
        until(inForce),
        Cell.text(Followed.causes(inForce)));
  }

  private static Cell what(Consequence consequence) {
    Text as = consequence.as();
    return Cell.text(as.isEmpty() ? consequence.name() : as);
  }

  private static Cell until(InForce inForce) {
    return Cell.text(Wording.shortPeriod(inForce.until()));
  }
}
