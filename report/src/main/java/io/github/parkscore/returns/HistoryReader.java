// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Roster;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Text;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.provenance.Provenance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads tables of totals and ranks that earlier rounds published: 年度, 编码 or 名称, 总分, 名次, a rank for
 * each grouping ({@code level_rank}, 级别名次), grade, honours, warnings, named results, and the
 * model's attributes as they were then. Immutable and safe for any number of threads.
 */
public final class HistoryReader {
  static final String TOTAL = "total";
  static final String RANK = "rank";
  static final String GRADE = "grade";
  static final String HONOURS = "honours";
  static final String WATCH = "watch";

  private static final List<Attribute> OWN =
      List.of(text(GRADE, "等次", "等级", "类别评定"), text(HONOURS, "表彰", "荣誉"), text(WATCH, "预警", "警示"));

  private final IndicatorModel model;
  private final Asked asked;
  private final Optional<Roster> roster;
  private final GridReader files;

  private HistoryReader(
      IndicatorModel model, Asked asked, Optional<Roster> roster, GridReader files) {
    this.model = model;
    this.asked = asked;
    this.roster = roster;
    this.files = files;
  }

  /** A reader of earlier results of a model. */
  public static HistoryReader of(IndicatorModel model) {
    Objects.requireNonNull(model, "model");
    List<Item> figures = new ArrayList<>();
    figures.add(item(TOTAL, Optional.empty(), "总分", "总得分", "综合得分", "得分", "score"));
    figures.add(item(RANK, Optional.empty(), "名次", "总名次", "综合排名", "综合名次", "排名", "位次"));
    for (Grouping grouping : model.conclusions().groups()) {
      figures.add(item(grouping.key() + "_rank", Optional.empty(), aliases(grouping, model)));
    }
    model
        .conclusions()
        .results()
        .forEach(
            (id, result) ->
                figures.add(item(id, result.unit(), result.name().zh(), result.name().en())));
    List<Attribute> texts = new ArrayList<>(OWN);
    model.inputs().attributes().values().stream().filter(HistoryReader::isFree).forEach(texts::add);
    Asked asked = new Asked(model.identity().subject().zh(), figures, texts);
    return new HistoryReader(model, asked, Optional.empty(), GridReader.standard());
  }

  /** Whether an attribute is called otherwise than the columns that every history may have. */
  private static boolean isFree(Attribute attribute) {
    Set<String> taken =
        OWN.stream().flatMap(HistoryReader::words).collect(Collectors.toCollection(HashSet::new));
    return words(attribute).noneMatch(taken::contains);
  }

  private static Stream<String> words(Attribute attribute) {
    return Stream.concat(
            Stream.of(attribute.id(), attribute.name().zh(), attribute.name().en()),
            attribute.aliases().stream())
        .map(Folding::fold);
  }

  /** The same for the parks of a roster, which earlier results may name by name. */
  public HistoryReader with(Roster other) {
    return new HistoryReader(model, asked, Optional.of(other), files);
  }

  /** The same with another reader of files. */
  public HistoryReader from(GridReader other) {
    return new HistoryReader(model, asked, roster, other);
  }

  private static Item item(String id, Optional<Unit> unit, String... aliases) {
    return new Item(
        id,
        Text.of(id),
        unit,
        List.of(aliases),
        Text.EMPTY,
        Optional.empty(),
        Optional.empty(),
        Text.EMPTY,
        Provenance.NONE);
  }

  private static Attribute text(String id, String... aliases) {
    return new Attribute(
        id,
        Text.of(id),
        List.of(),
        List.of(aliases),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Provenance.NONE);
  }

  /** 级别名次, 级别片区名次: the names of the attributes one after the other. */
  private static String[] aliases(Grouping grouping, IndicatorModel model) {
    StringBuilder names = new StringBuilder();
    for (String attribute : grouping.attributes()) {
      Attribute known = model.inputs().attributes().get(attribute);
      names.append(known == null ? attribute : known.name().zh());
    }
    return new String[] {names + "名次", names + "排名", names + "内名次", names + "位次"};
  }

  /**
   * Reads any number of tables.
   *
   * @return the rounds found, empty if there is none; with all findings
   */
  public Outcome<History> read(List<GridSource> sources) {
    Findings findings = new Findings();
    Vocabulary vocabulary = new Vocabulary(asked);
    List<Table> usable = new ArrayList<>();
    Tables tables = new Tables(vocabulary, false, files, ReturnsCode.HISTORY_COLUMNS);
    for (Table table : tables.of(sources, findings)) {
      if (isUsable(table)) {
        usable.add(table);
      } else {
        findings.add(ReturnsCode.HISTORY_COLUMNS.at(table.view().sheet().place()));
      }
    }
    Round round = new Round(asked, vocabulary, usable, List.of(), findings);
    // parks change their names between rounds: only a roster makes that remarkable
    Findings aboutParks = roster.isPresent() ? findings : new Findings();
    ParkFinder parks = new ParkFinder(roster.orElseGet(round::gather), aboutParks);
    HistoryRounds rounds = new HistoryRounds(model, findings);
    usable.forEach(table -> rounds.take(table, parks));
    return rounds.isEmpty()
        ? Outcome.refused(findings.list())
        : Outcome.of(rounds.history(), findings.list());
  }

  private static boolean isUsable(Table table) {
    return table.head().shape() == Head.Shape.PARKS
        && table.head().fields().stream()
            .flatMap(field -> field.item().stream())
            .anyMatch(item -> item.id().equals(TOTAL) || item.id().equals(RANK));
  }
}
