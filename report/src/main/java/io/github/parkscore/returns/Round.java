// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of one round on their way into one. */
final class Round {
  private final Asked asked;
  private final Vocabulary vocabulary;
  private final List<Table> tables;
  private final List<ParkTable> earlier;
  private final Findings findings;

  /** The rows of tables that were looked through to gather the parks. */
  private final Map<Table, RowSorter> sorted = new IdentityHashMap<>();

  /**
   * A round.
   *
   * @param tables its tables, which are taken away when they have been read
   * @param earlier the figures that earlier rounds were scored on
   */
  Round(
      Asked asked,
      Vocabulary vocabulary,
      List<Table> tables,
      List<ParkTable> earlier,
      Findings findings) {
    this.asked = asked;
    this.vocabulary = vocabulary;
    this.tables = tables;
    this.earlier = earlier;
    this.findings = findings;
  }

  /** The parks that the tables name. */
  Roster gather() {
    Gathering gathering = new Gathering();
    for (Table table : tables) {
      if (table.head().shape() == Head.Shape.PARKS) {
        RowSorter sorter = new RowSorter(table, name -> false);
        sorter.parks().forEach(row -> gathering.mention(row.id(), row.name()));
        sorted.put(table, sorter);
      } else if (table.head().shape() == Head.Shape.ITEMS) {
        new ItemsTable(table, vocabulary, nowhere()).mention(gathering);
      } else if (table.head().shape() == Head.Shape.ONE_PARK) {
        gathering.mention(table.around().id().orElse(""), table.around().name().orElse(""));
      }
    }
    return gathering.roster();
  }

  private Intake nowhere() {
    return new Intake(null, null, null, null, null, Optional.empty(), new Findings());
  }

  /**
   * Reads all tables.
   *
   * @param complete whether the roster says who belongs to the round, rather than the returns
   */
  Outcome<ParkTable> read(Roster roster, Optional<Period> wanted, boolean complete) {
    Ledger ledger = new Ledger(roster.parks(), findings);
    TextLedger texts = new TextLedger(roster.parks(), findings);
    ParkFinder parks = new ParkFinder(roster, findings);
    SharedFigures shared = new SharedFigures();
    Intake intake = new Intake(parks, ledger, texts, shared, vocabulary.stages(), wanted, findings);
    for (Table table : tables) {
      read(table, intake, complete);
    }
    sorted.clear();
    tables.clear(); // the cells make room for the table
    List<Park> complemented = texts.parks();
    shared.deal(ledger, complemented, asked.items(), vocabulary.stages(), findings);
    ledger.repeats().tell(findings);
    SizeCheck.check(ledger, findings);
    Optional<Period> round = round(ledger, wanted);
    round.ifPresent(of -> new Unsent(ledger, of, findings).tell(asked, complete));
    round.ifPresent(of -> takeEarlier(ledger, roster, of));
    new Priors(ledger, asked.prior(), asked.stages().use(), findings).settle();
    return Outcome.of(ledger.table(complemented, asked.stages().use()), findings.list());
  }

  /** The round: as wanted, else the newest of the model's kind, else the newest. */
  private Optional<Period> round(Ledger ledger, Optional<Period> wanted) {
    if (ledger.periods().isEmpty()) {
      return Optional.empty();
    }
    return wanted
        .or(() -> Period.newest(asked.period(), ledger.periods()))
        .or(() -> Optional.of(ledger.periods().last()));
  }

  private void takeEarlier(Ledger ledger, Roster roster, Period round) {
    for (ParkTable table : earlier) {
      EarlierRound from = new EarlierRound(table, round, asked.stages().use());
      asked.items().forEach(item -> from.into(ledger, item, roster));
    }
  }

  private void read(Table table, Intake intake, boolean complete) {
    TableColumns columns = new TableColumns(table, vocabulary, findings);
    switch (table.head().shape()) {
      case PARKS -> {
        RowSorter sorter =
            complete ? new RowSorter(table, intake.parks()::isPark) : sorted.get(table);
        sorter.tell(findings);
        new ParksTable(table, columns, intake).read(sorter.parks(), sorter.totals());
      }
      case ITEMS -> new ItemsTable(table, vocabulary, intake).read();
      case GROUPS, EVERYBODY -> new GroupsTable(table, columns, intake).read();
      case ONE_PARK -> new ParksTable(table, columns, intake).readOne(table.rows());
      case NONE -> throw new IllegalStateException("no table");
    }
  }
}
