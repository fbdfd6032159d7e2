// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/**
 * Follows the records of an .xls workbook: first those of the whole, then a run for each sheet in
 * the order of the file, with the charts of a sheet nested inside.
 */
final class XlsRecords implements HSSFListener {
  private final String file;
  private final Budget budget;
  private final XlsGlobals globals = new XlsGlobals();
  private final List<BoundSheetRecord> bound = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private List<BoundSheetRecord> inFile;
  private int depth;
  private int begun;
  private XlsSheet current;

  XlsRecords(String file, Budget budget) {
    this.file = file;
    this.budget = budget;
  }

  /** The sheets, with what is there of one that has not ended. */
  List<Sheet> sheets() {
    finish();
    List<Sheet> byTab = new ArrayList<>();
    for (BoundSheetRecord tab : bound) {
      sheets.stream().filter(sheet -> sheet.name().equals(tab.getSheetname())).forEach(byTab::add);
    }
    return byTab;
  }

  /** The sheet being read, or the file. */
  Place place() {
    return current == null ? Place.file(file) : current.place();
  }

  /** The row after the last one read, counted from 1; 0 before the first. */
  int nextRow() {
    return current == null ? sheets.size() : current.lastRow() + 2;
  }

  @Override
  public void processRecord(Record record) {
    budget.goOn();
    if (record instanceof BOFRecord begin) {
      begin(begin);
    } else if (record instanceof EOFRecord) {
      end();
    } else if (depth == 1 && current != null) {
      current.take(record);
    } else if (depth == 1) {
      takeGlobal(record);
    }
  }

  private void begin(BOFRecord begin) {
    depth++;
    if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    if (inFile == null) {
      inFile = List.of(BoundSheetRecord.orderByBofPosition(bound));
    }
    if (begun >= inFile.size()) {
      throw new UnreadableException(GridCode.FILE_DAMAGED, "seen", "sheet " + (begun + 1));
    }
    BoundSheetRecord tab = inFile.get(begun++);
    boolean hidden = tab.isHidden() || tab.isVeryHidden();
    if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      Sheet.Builder sheet = Sheet.Builder.of(file, tab.getSheetname(), hidden);
      current = new XlsSheet(sheet, globals, budget);
    }
  }

  private void end() {
    depth = Math.max(0, depth - 1);
    if (depth == 0) {
      finish();
    }
  }

  private void finish() {
    if (current != null) {
      sheets.add(current.build());
      current = null;
    }
  }

  private void takeGlobal(Record record) {
    if (record instanceof BoundSheetRecord tab) {
      if (bound.size() == Limits.SHEETS) {
        throw Budget.tooLarge("工作表", "sheets", Limits.SHEETS);
      }
      bound.add(tab);
    } else if (record instanceof SSTRecord texts) {
      globals.texts(texts, budget);
    } else if (record instanceof FormatRecord format) {
      globals.format(format.getIndexCode(), format.getFormatString());
    } else if (record instanceof ExtendedFormatRecord style) {
      globals.style(style.getFormatIndex());
    } else if (record instanceof DateWindow1904Record days) {
      globals.count1904(days.getWindowing() == 1);
    }
  }
}
