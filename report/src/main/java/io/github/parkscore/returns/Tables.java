// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Sheet;
import io.github.parkscore.grid.Workbook;
import java.util.ArrayList;
import java.util.List;

/** Opens files and finds the tables in their sheets. */
final class Tables {
  private final Vocabulary vocabulary;
  private final boolean readsHidden;
  private final GridReader files;
  private final ReturnsCode none;

  /**
   * @param none what is said of a file without a table
   */
  Tables(Vocabulary vocabulary, boolean readsHidden, GridReader files, ReturnsCode none) {
    this.vocabulary = vocabulary;
    this.readsHidden = readsHidden;
    this.files = files;
    this.none = none;
  }

  /** The tables of all files, in the order of files and sheets. */
  List<Table> of(List<GridSource> sources, Findings findings) {
    List<Table> tables = new ArrayList<>();
    for (GridSource source : sources) {
      Outcome<Workbook> workbook = files.read(source);
      findings.addAll(workbook.findings());
      workbook.value().ifPresent(found -> tables.addAll(of(source, found, findings)));
    }
    return tables;
  }

  private List<Table> of(GridSource source, Workbook workbook, Findings findings) {
    List<Table> tables = new ArrayList<>();
    List<Sheet> without = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      if (sheet.isHidden() && !readsHidden) {
        if (!sheet.rows().isEmpty()) {
          findings.add(ReturnsCode.SHEET_HIDDEN.at(sheet.place(), "rows", sheet.rows().size()));
        }
        continue;
      }
      SheetView view = new SheetView(sheet, readsHidden, findings);
      List<Table> found = new TableFinder(vocabulary).find(source.baseName(), view);
      tables.addAll(found);
      if (found.isEmpty() && !view.rows().isEmpty()) {
        without.add(sheet);
      }
    }
    if (tables.isEmpty()) {
      findings.add(
          none.at(
              Place.file(source.name()),
              "seen",
              workbook.sheets().stream().map(Sheet::name).toList()));
    } else {
      without.forEach(sheet -> findings.add(ReturnsCode.SHEET_PASSED_OVER.at(sheet.place())));
      tellEmpty(tables, findings);
    }
    return tables;
  }

  /** An empty table beside full ones may be meant so; a file of nothing else is not. */
  private static void tellEmpty(List<Table> tables, Findings findings) {
    List<Table> empty = tables.stream().filter(table -> table.rows().isEmpty()).toList();
    Severity severity = empty.size() == tables.size() ? Severity.ERROR : Severity.WARNING;
    for (Table table : empty) {
      Place place = table.view().sheet().place();
      findings.add(ReturnsCode.TABLE_EMPTY.at(place).as(severity));
    }
  }
}
