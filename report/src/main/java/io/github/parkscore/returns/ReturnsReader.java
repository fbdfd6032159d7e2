// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the returns of a round: any number of files of any shape, merged by park, item and period.
 * Every figure that is read has its place, everything that is not read has a finding, and a wrong
 * cell costs only its own figure. Immutable and safe for any number of threads.
 */
public final class ReturnsReader {
  private final Asked asked;
  private final Optional<Roster> roster;
  private final Optional<Period> period;
  private final boolean readsHidden;
  private final GridReader files;
  private final List<ParkTable> earlier;

  private ReturnsReader(
      Asked asked,
      Optional<Roster> roster,
      Optional<Period> period,
      boolean readsHidden,
      GridReader files,
      List<ParkTable> earlier) {
    this.asked = Objects.requireNonNull(asked, "asked");
    this.roster = roster;
    this.period = period;
    this.readsHidden = readsHidden;
    this.files = files;
    this.earlier = List.copyOf(earlier);
  }

  /** A reader of what a model asks for; the parks are those that the returns name. */
  public static ReturnsReader of(Asked asked) {
    return new ReturnsReader(
        asked, Optional.empty(), Optional.empty(), false, GridReader.standard(), List.of());
  }

  /** The same for the parks of a roster: others are refused, and who sent nothing is told. */
  public ReturnsReader with(Roster other) {
    return new ReturnsReader(asked, Optional.of(other), period, readsHidden, files, earlier);
  }

  /** The same, where a table that names no period is of this one. */
  public ReturnsReader ofPeriod(Period other) {
    return new ReturnsReader(asked, roster, Optional.of(other), readsHidden, files, earlier);
  }

  /** The same, reading hidden rows, columns and sheets like all others. */
  public ReturnsReader withHidden() {
    return new ReturnsReader(asked, roster, period, true, files, earlier);
  }

  /** The same with another reader of files. */
  public ReturnsReader from(GridReader other) {
    return new ReturnsReader(asked, roster, period, readsHidden, other, earlier);
  }

  /**
   * The same with the figures that earlier rounds were scored on, as their evaluations say: of an
   * earlier period they count as that round's own.
   */
  public ReturnsReader withEarlier(List<ParkTable> rounds) {
    return new ReturnsReader(asked, roster, period, readsHidden, files, rounds);
  }

  /**
   * Reads the files in their order.
   *
   * @return the table, empty if no figure and no park was found; with all findings in the order of
   *     the files, those about the whole round last
   */
  public Outcome<ParkTable> read(List<GridSource> sources) {
    Findings findings = new Findings();
    Vocabulary vocabulary = new Vocabulary(asked);
    List<Table> tables =
        new Tables(vocabulary, readsHidden, files, ReturnsCode.NO_TABLE).of(sources, findings);
    Round round = new Round(asked, vocabulary, tables, earlier, findings);
    Roster parks = roster.orElseGet(round::gather);
    Outcome<ParkTable> table = round.read(parks, period, roster.isPresent());
    boolean nothing = table.value().map(t -> t.size() == 0).orElse(true);
    return nothing ? Outcome.refused(findings.list()) : table;
  }
}
