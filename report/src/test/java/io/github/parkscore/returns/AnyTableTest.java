// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Written;
import io.github.parkscore.model.Item;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the format, the unit, the digits and the encoding, a table reads back as it was. */
class AnyTableTest {
  /** How the file is made. */
  enum Format {
    XLSX,
    XLS,
    CSV,
    TSV,
    SEMICOLONS
  }

  /** How the digits are written. */
  enum Digits {
    NUMBER,
    PLAIN,
    GROUPED,
    FULL_WIDTH,
    SPACED,
    WITH_UNIT
  }

  /** An item and the unit that its column is written in, with what one of it is in the item's. */
  enum Column {
    TAX_DECLARED(Sent.TAX, "亿元", "1"),
    TAX_SMALL(Sent.TAX, "万元", "0.0001"),
    TAX_SMALLEST(Sent.TAX, "元", "0.00000001"),
    AREA_DECLARED(Sent.AREA, "亩", "1"),
    AREA_LARGE(Sent.AREA, "公顷", "15"),
    AREA_LARGEST(Sent.AREA, "平方公里", "1500"),
    FIRMS(Sent.FIRMS, "家", "1"),
    GROWTH(Sent.GROWTH, "%", "0.01"),
    GROWTH_THOUSANDTHS(Sent.GROWTH, "‰", "0.001");

    private final Item item;
    private final String unit;
    private final BigDecimal held;

    Column(Item item, String unit, String held) {
      this.item = item;
      this.unit = unit;
      this.held = new BigDecimal(held);
    }
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("99999999"))
        .ofScale(3)
        .injectNull(0.1);
  }

  @Property(tries = 150)
  void readsBackEqual(
      @ForAll Format format,
      @ForAll Digits digits,
      @ForAll Column column,
      @ForAll boolean gbk,
      @ForAll @Size(4) List<@net.jqwik.api.From("figures") BigDecimal> figures) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("编码", "名称", column.item.name().zh() + "（" + column.unit + "）"));
    for (int i = 0; i < figures.size(); i++) {
      var park = Sent.ROSTER.parks().get(i);
      rows.add(Arrays.asList(park.id(), park.shortName(), written(figures.get(i), digits, column)));
    }

    Outcome<ParkTable> outcome = Sent.read(file(format, gbk, rows));

    assertThat(outcome.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    for (int i = 0; i < figures.size(); i++) {
      BigDecimal figure = figures.get(i);
      double held = figure == null ? Double.NaN : figure.multiply(column.held).doubleValue();
      assertThat(Sent.figure(outcome, Sent.ROSTER.parks().get(i).id(), column.item))
          .isEqualTo(Double.valueOf(held));
    }
  }

  private static Object written(BigDecimal figure, Digits digits, Column column) {
    if (figure == null) {
      return null;
    }
    String plain = figure.toPlainString();
    return switch (digits) {
      case NUMBER -> figure;
      case PLAIN -> plain;
      case GROUPED -> String.format(Locale.ROOT, "%,.3f", figure);
      case FULL_WIDTH -> fullWidth(String.format(Locale.ROOT, "%,.3f", figure));
      case SPACED -> String.format(Locale.ROOT, " %,.3f ", figure).replace(',', '\u00a0');
      case WITH_UNIT -> plain + " " + Unit.parse(column.unit).orElseThrow().name();
    };
  }

  private static String fullWidth(String ascii) {
    StringBuilder wide = new StringBuilder();
    ascii.chars().forEach(letter -> wide.append((char) (letter - '!' + '！')));
    return wide.toString();
  }

  private static GridSource file(Format format, boolean gbk, List<List<Object>> rows) {
    return switch (format) {
      case XLSX -> GridSource.bytes("2024.xlsx", Written.xlsx(f -> Written.fill(f, "表", rows)));
      case XLS -> GridSource.bytes("2024.et", Written.xls(f -> Written.fill(f, "表", rows)));
      case CSV -> text(',', gbk, rows);
      case TSV -> text('\t', gbk, rows);
      case SEMICOLONS -> text(';', gbk, rows);
    };
  }

  private static GridSource text(char delimiter, boolean gbk, List<List<Object>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<Object> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i) == null ? "" : row.get(i).toString();
        boolean quoted = cell.indexOf(delimiter) >= 0;
        text.append(i == 0 ? "" : delimiter).append(quoted ? '"' + cell + '"' : cell);
      }
      text.append("\r\n");
    }
    Charset charset = Charset.forName(gbk ? "GB18030" : "UTF-8");
    return GridSource.bytes("2024.csv", text.toString().getBytes(charset));
  }

  /** A slip of the pen in any cell changes no figure, or is told at its cell. */
  @Property(tries = 150)
  void noSlipChangesAFigureInSilence(
      @ForAll @IntRange(min = 0, max = 3) int row,
      @ForAll @IntRange(min = 0, max = 3) int column,
      @ForAll @IntRange(min = 0, max = 8) int at,
      @ForAll("slips") String slip,
      @ForAll boolean replace) {
    boolean head = row == 0 && column > 0; // where another unit or year is another meaning
    Assume.that(!(head && slip.matches(".*[万亿元年亩%美].*")));
    List<List<Object>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(List.of("名称", "税收总额（亿元）", "企业数（家）", "税收增长率（%）")));
    rows.add(new ArrayList<>(List.of("合肥经济技术开发区", "1234.5", "300", "12.3")));
    rows.add(new ArrayList<>(List.of("芜湖高新技术产业开发区", "99.25", "45", "-3.5")));
    rows.add(new ArrayList<>(List.of("蚌埠工业园区", "7", "1200", "0.8")));
    Outcome<ParkTable> before = Sent.read(file(Format.XLSX, false, rows));
    String cell = rows.get(row).get(column).toString();
    int place = Math.min(at, cell.length());
    // 亿元 without 亿 is 元, and nobody can know
    Assume.that(!(head && replace && cell.startsWith("亿", place)));
    boolean digit =
        row > 0 && column > 0; // without a digit it is another figure, and nobody can know
    int end = replace && !digit ? Math.min(place + 1, cell.length()) : place;
    rows.get(row).set(column, cell.substring(0, place) + slip + cell.substring(end));

    Outcome<ParkTable> after = Sent.read(file(Format.XLSX, false, rows));

    for (Item item : List.of(Sent.TAX, Sent.FIRMS, Sent.GROWTH)) {
      for (String park : List.of("A1", "A2", "A3", "A4")) {
        double was = Sent.figure(before, park, item);
        double is = after.value().isEmpty() ? Double.NaN : Sent.figure(after, park, item);
        if (Double.compare(was, is) != 0) {
          assertThat(after.findings()).anyMatch(finding -> isNew(finding, before));
        }
      }
    }
  }

  /**
   * Whether it speaks of the file, was not there before, and is about more than digits in texts.
   */
  private static boolean isNew(Finding finding, Outcome<ParkTable> before) {
    return finding.place().file().equals("2024.xlsx")
        && !finding.code().equals(ReturnsCode.NUMBERS_AS_TEXT.id())
        && !before.findings().contains(finding);
  }

  @Provide
  Arbitrary<String> slips() {
    return Arbitraries.of(
        "约", "万", "亿", "亩", "%", "，", ",", "、", " ", "(", "）", "'", "x", "#", "/", "\n", "元", "亿元",
        "年", "2024年", "上年", "—", "合计", "美", "（万元）", "：");
  }
}
