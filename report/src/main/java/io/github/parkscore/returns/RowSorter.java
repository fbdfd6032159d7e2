// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells the rows of parks in a table from totals, notes, headings and column numbers. */
final class RowSorter {
  private static final Pattern TOTAL =
      Pattern.compile(
          ".*(合计|总计|小计|共计|平均|平均值|均值|平均数|汇总|中位数|最大值|最小值)|全省|全市|全国"
              + "|(grand|sub)?total|sum|average|mean|median");

  private static final Pattern NOTE =
      Pattern.compile(
          "(注|备注|说明|填表|填报|制表|审核|复核|负责|单位负责|分管|统计负责|联系|报送|上报|报出|日期|时间|数据来源|来源"
              + "|盖章|签字|签章|[(（]?[一二三四五六七八九十]{1,3}[)）、.]).*",
          Pattern.DOTALL);

  private static final int LONGEST_NAME = 40;

  private final Table table;
  private final Predicate<String> isPark;
  private final Optional<Field> id;
  private final Optional<Field> name;
  private final TreeSet<Integer> passedOver = new TreeSet<>();
  private final List<String> examples = new ArrayList<>();
  private final List<ParkRow> parks = new ArrayList<>();
  private final List<Row> totals = new ArrayList<>();

  /**
   * @param isPark whether a name is known to be a park's
   */
  RowSorter(Table table, Predicate<String> isPark) {
    this.table = table;
    this.isPark = isPark;
    this.id = table.head().field(Role.ID);
    this.name = table.head().field(Role.NAME).or(() -> table.head().field(Role.UNIT_OR_NAME));
    table.rows().forEach(this::sort);
  }

  private void sort(Row row) {
    ParkRow keyed = key(row);
    if (isOther(keyed)) {
      passOver(row);
      if (TotalCheck.isTotal(keyed.name()) || TotalCheck.isTotal(firstText(row))) {
        totals.add(row);
      }
    } else {
      parks.add(keyed);
    }
  }

  /** The rows of parks. */
  List<ParkRow> parks() {
    return parks;
  }

  /** The rows passed over that say they are the sum of all others. */
  List<Row> totals() {
    return totals;
  }

  /** Says which rows are none of parks. */
  void tell(Findings findings) {
    if (!passedOver.isEmpty()) {
      findings.add(
          ReturnsCode.ROWS_PASSED_OVER.at(
              table.view().sheet().place(),
              "rows",
              RowNumbers.shown(passedOver),
              "seen",
              examples));
    }
  }

  private ParkRow key(Row row) {
    String code = id.map(field -> text(row, field)).orElse("");
    String called = name.map(field -> text(row, field)).orElse("");
    int column = name.or(() -> id).map(Field::column).orElse(0);
    return new ParkRow(row, code, called, column);
  }

  private String text(Row row, Field field) {
    String text = table.view().merged(row, field.column()).shown().strip();
    return FigureText.parse(text) instanceof FigureText.Blank ? "" : text;
  }

  private boolean isOther(ParkRow row) {
    String first = firstText(row.row());
    if (isPark.test(row.name()) || isPark.test(row.id())) {
      return false;
    }
    if (isTotal(row.name()) || isTotal(row.id()) || isTotal(first)) {
      return true;
    }
    if (isNumbering(row.row())) {
      return true;
    }
    boolean note = NOTE.matcher(first).matches() || first.length() > LONGEST_NAME;
    return note && !hasFigures(row.row());
  }

  private static boolean isTotal(String text) {
    return TOTAL.matcher(Folding.fold(text)).matches();
  }

  private String firstText(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isBlank() && table.view().shows(row.column(i))) {
        return row.get(i).shown().strip();
      }
    }
    return "";
  }

  private boolean hasFigures(Row row) {
    return table.head().fields().stream()
        .filter(field -> field.item().isPresent() || field.attribute().isPresent())
        .anyMatch(field -> !row.at(field.column()).isBlank());
  }

  /** 甲 乙 1 2 3: the numbers of the columns, each one more than the one before. */
  private boolean isNumbering(Row row) {
    int expected = 0;
    int counted = 0;
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (cell.isBlank() || cell.shown().strip().matches("[甲乙丙丁戊A-E]|栏次|序号|行次")) {
        continue;
      }
      FigureText said = FigureText.parse(cell.shown());
      boolean number = said instanceof FigureText.Number one && one.unit().isEmpty();
      double value = number ? ((FigureText.Number) said).value() : -1;
      if (value < 0 || counted > 0 && value != expected || counted == 0 && value > 3) {
        return false;
      }
      expected = (int) value + 1;
      counted++;
    }
    return counted > 2 && startsLikeNumbering(row);
  }

  /** A park may really have the figures 1, 2 and 3: then it also has a name. */
  private boolean startsLikeNumbering(Row row) {
    String key = firstText(row);
    return key.matches("[甲乙丙丁戊A-E]|栏次|序号|行次|[0123]");
  }

  private void passOver(Row row) {
    passedOver.add(row.index());
    if (examples.size() < 6) {
      examples.add(firstText(row));
    }
  }
}
