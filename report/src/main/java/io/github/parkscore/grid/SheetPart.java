// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.List;
import org.xml.sax.Attributes;

/** The part of a sheet: columns, then rows of cells, then merged ranges. */
final class SheetPart extends PartContents {
  private final Sheet.Builder sheet;
  private final byte[] marks;
  private final List<String> texts;
  private final boolean is1904;
  private final Row.Builder row = new Row.Builder();
  private int ranges;
  private int nextRow;
  private boolean rowHidden;
  private int column = -1;
  private String type;
  private int style;
  private boolean formula;
  private boolean valued;
  private int phonetic;

  SheetPart(Budget budget, Sheet.Builder sheet, byte[] marks, List<String> texts, boolean is1904) {
    super(budget);
    this.sheet = sheet;
    this.marks = marks;
    this.texts = texts;
    this.is1904 = is1904;
  }

  @Override
  void start(String name, Attributes attributes) {
    switch (name) {
      case "c" -> startCell(attributes);
      case "v" -> {
        valued = true;
        collect();
      }
      case "t" -> collect("inlineStr".equals(type) && phonetic == 0);
      case "rPh" -> phonetic++;
      case "f" -> formula = true;
      case "row" -> startRow(attributes);
      case "col" -> hideColumns(attributes);
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  @Override
  void end(String name) {
    switch (name) {
      case "c" -> endCell();
      case "v", "t" -> collect(false);
      case "rPh" -> phonetic--;
      case "row" -> endRow();
      default -> {}
    }
  }

  private void startRow(Attributes attributes) {
    int stated = whole(attributes.getValue("r")) - 1;
    int index = stated < 0 ? nextRow : stated;
    if (index >= Limits.ROWS) {
      throw Budget.tooLarge("行", "rows", Limits.ROWS);
    }
    nextRow = index + 1;
    row.start(index);
    rowHidden = isTrue(attributes.getValue("hidden"));
    column = -1;
  }

  private void endRow() {
    budget.row(row.size());
    if (!row.isEmpty()) {
      sheet.add(row.build(rowHidden));
    }
  }

  private void startCell(Attributes attributes) {
    String address = attributes.getValue("r");
    column = address == null ? column + 1 : Address.column(address);
    if (column < 0 || column >= Limits.COLUMNS) {
      throw Budget.tooLarge("列", "columns", Limits.COLUMNS);
    }
    type = attributes.getValue("t");
    style = Math.max(0, whole(attributes.getValue("s")));
    formula = false;
    valued = false;
    collect();
    collect(false);
  }

  private void endCell() {
    String value = text.toString();
    int flags = formula ? Cell.FORMULA : 0;
    if (value.isEmpty()) {
      boolean unknown = formula && !("str".equals(type) && valued);
      row.add(column, Cell.Kind.BLANK, 0, "", unknown ? flags | Cell.UNCACHED : 0);
      return;
    }
    switch (String.valueOf(type)) {
      case "s" -> addShared(value, flags);
      case "str", "inlineStr" -> addText(EscapedText.decode(value), flags);
      case "e" -> row.add(column, Cell.Kind.ERROR, 0, value, flags);
      case "b" -> row.add(column, Cell.Kind.BOOLEAN, isTrue(value) ? 1 : 0, "", flags);
      case "d" -> addText(value, flags);
      default -> addNumber(value, flags);
    }
  }

  private void addText(String value, int flags) {
    budget.text(value.length());
    row.add(column, Cell.Kind.TEXT, 0, value, flags);
  }

  private void addShared(String value, int flags) {
    int number = whole(value);
    if (number < 0 || number >= texts.size()) {
      row.add(column, Cell.Kind.ERROR, 0, "#" + value, flags);
      return;
    }
    String shared = texts.get(number);
    Cell.Kind kind = shared.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT;
    row.add(column, kind, 0, shared, shared.isEmpty() ? 0 : flags);
  }

  private void addNumber(String value, int flags) {
    double number = Digits.parse(value);
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      addText(value, flags);
      return;
    }
    int mark = style < marks.length ? marks[style] : 0;
    double days = mark == Cell.DATE && is1904 ? number + Address.DAYS_TO_1904 : number;
    row.add(column, Cell.Kind.NUMBER, days, "", flags | mark);
  }

  private void hideColumns(Attributes attributes) {
    int first = whole(attributes.getValue("min")) - 1;
    int last = whole(attributes.getValue("max")) - 1;
    if (isTrue(attributes.getValue("hidden")) && first >= 0 && last >= first) {
      sheet.hideColumns(first, last);
    }
  }

  private void merge(String range) {
    if (++ranges > Limits.RANGES) {
      throw Budget.tooLarge("合并区域", "merged ranges", Limits.RANGES);
    }
    CellRange parsed = Address.range(range);
    if (parsed != null) {
      sheet.merge(parsed);
    }
  }
}
