// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Roster;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Text;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.provenance.Provenance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads 调档 files: tables of grades that are changed after ranking, a row for each: 编码 or 名称, 等次,
 * 经办人, 批准人, 日期, 理由, 文号. Park, grade, approval, reason and document have to be there; a row with a
 * mistake changes nothing. Immutable and safe for any number of threads.
 */
public final class GradeChangesReader {
  static final String GRADE = "grade";
  static final String BY = "by";
  static final String APPROVED = "approved";
  static final String DATE = "date";
  static final String WHY = "why";
  static final String DOCUMENT = "document";

  private static final List<Attribute> COLUMNS =
      List.of(
          column(GRADE, "等次", "等级", "调整后等次", "调整为", "调档后等次"),
          column(BY, "经办人", "提出人", "调整人", "who"),
          column(APPROVED, "批准人", "审批人", "批准", "approved by", "approver"),
          column(DATE, "日期", "调整日期", "批准日期", "when"),
          column(WHY, "理由", "调整理由", "调档理由", "原因", "reason"),
          column(DOCUMENT, "文号", "依据", "依据文件", "批准文件"));

  private final IndicatorModel model;
  private final Optional<Roster> roster;
  private final GridReader files;

  private GradeChangesReader(IndicatorModel model, Optional<Roster> roster, GridReader files) {
    this.model = model;
    this.roster = roster;
    this.files = files;
  }

  /** A reader of changes of a model's grades. */
  public static GradeChangesReader of(IndicatorModel model) {
    return new GradeChangesReader(
        Objects.requireNonNull(model, "model"), Optional.empty(), GridReader.standard());
  }

  /** The same for the parks of a roster, which rows may name by name. */
  public GradeChangesReader with(Roster other) {
    return new GradeChangesReader(model, Optional.of(other), files);
  }

  /** The same with another reader of files. */
  public GradeChangesReader from(GridReader other) {
    return new GradeChangesReader(model, roster, other);
  }

  private static Attribute column(String id, String name, String... aliases) {
    return new Attribute(
        id,
        Text.of(name),
        List.of(),
        List.of(aliases),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Provenance.NONE);
  }

  /** The changes in a file, those without a mistake; with all findings. */
  public Outcome<List<GradeChange>> read(GridSource source) {
    Findings findings = new Findings();
    Asked asked = new Asked(model.identity().subject().zh(), List.of(), COLUMNS);
    Vocabulary vocabulary = new Vocabulary(asked);
    Tables tables = new Tables(vocabulary, false, files, ReturnsCode.CHANGES_COLUMNS);
    List<Table> found = tables.of(List.of(source), findings);
    Roster parks =
        roster.orElseGet(() -> new Round(asked, vocabulary, found, List.of(), findings).gather());
    GradeChangeRows rows =
        new GradeChangeRows(
            model.conclusions().grades().list().stream().map(Consequence::name).toList(),
            new ParkFinder(parks, findings),
            findings);
    for (Table table : found) {
      rows.take(table, new TableColumns(table, vocabulary, findings));
    }
    return Outcome.of(rows.changes(), findings.list());
  }
}
