// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Text;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Written;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Stages;
import io.github.parkscore.provenance.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tests ask for, who is asked, and what was sent. */
final class Sent {
  static final Item TAX = item("tax", "税收总额", "亿元", null, "税收", "科技税收");
  static final Item REVENUE = item("revenue", "经营（销售）收入", "亿元", null, "销售收入");
  static final Item GROWTH = item("growth", "税收增长率", "%", null);
  static final Item AREA = item("area", "已开发土地面积", "亩", null);
  static final Item FIRMS = item("firms", "企业数", "家", null);
  static final Item SCORE = item("score", "评议得分", null, null);
  static final Item CITY_OUTPUT = item("city_output", "所在市生产总值", "亿元", "city");
  static final Item PROVINCE_OUTPUT = item("province_output", "全省生产总值", "亿元", "all");
  static final Attribute LEVEL = attribute("level", "级别", "国家级", "省级");
  static final Attribute CITY = attribute("city", "所在市");

  static final Asked ASKED =
      new Asked(
          "开发区",
          List.of(TAX, REVENUE, GROWTH, AREA, FIRMS, SCORE, CITY_OUTPUT, PROVINCE_OUTPUT),
          List.of(LEVEL, CITY));

  /** The same figures, which go through stages of checking. */
  static final Asked STAGED =
      new Asked(
          ASKED.subject(),
          ASKED.items(),
          ASKED.attributes(),
          ASKED.period(),
          ASKED.members(),
          new Stages(List.of("自报", "核实"), "核实", true, Provenance.NONE),
          Optional.empty(),
          Optional.empty());

  static final Roster ROSTER =
      new Roster(
          List.of(
              park("A1", "合肥经济技术开发区", "合肥经开区", "合肥"),
              park("A2", "芜湖高新技术产业开发区", "芜湖高新区", "芜湖"),
              park("A3", "蚌埠工业园区", "蚌埠工业园", "蚌埠"),
              park("A4", "合肥高新技术产业开发区", "合肥高新区", "合肥")));

  static final Period Y2023 = Period.year(2023);
  static final Period Y2024 = Period.year(2024);

  private Sent() {}

  private static Park park(String id, String name, String shortName, String city) {
    List<String> former = id.equals("A3") ? List.of("蚌埠沫河口园区") : List.of();
    return new Park(id, name, shortName, former, Map.of("city", city));
  }

  static Item item(String id, String name, String unit, String of, String... aliases) {
    return new Item(
        id,
        Text.of(name),
        Optional.ofNullable(unit).flatMap(Unit::parse),
        List.of(aliases),
        Text.EMPTY,
        Optional.empty(),
        Optional.ofNullable(of)
            .map(by -> new Elsewhere(Optional.empty(), Optional.empty(), Optional.of(by))),
        Text.EMPTY,
        Provenance.NONE);
  }

  static Attribute attribute(String id, String name, String... values) {
    return new Attribute(
        id,
        Text.of(name),
        List.of(values),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Provenance.NONE);
  }

  /** A text file of these lines. */
  static GridSource csv(String name, String... lines) {
    return GridSource.bytes(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** A workbook with a sheet of these rows. */
  static GridSource xlsx(String name, String sheet, List<?>... rows) {
    return GridSource.bytes(name, Written.xlsx(file -> Written.fill(file, sheet, List.of(rows))));
  }

  static Outcome<ParkTable> read(GridSource... sources) {
    return read(ASKED, sources);
  }

  static Outcome<ParkTable> read(Asked asked, GridSource... sources) {
    return ReturnsReader.of(asked).with(ROSTER).read(List.of(sources));
  }

  /** What the only file says, called so that it names the year. */
  static Outcome<ParkTable> read2024(String... lines) {
    return read(csv("2024年.csv", lines));
  }

  /** The figure of a park in 2024; NaN if there is none. */
  static double figure(Outcome<ParkTable> outcome, String park, Item item) {
    return figure(outcome, park, item, Y2024);
  }

  static double figure(Outcome<ParkTable> outcome, String park, Item item, Period period) {
    ParkTable table = outcome.value().orElseThrow();
    int at = table.roster().indexOf(park);
    return table.column(item.id(), period).map(column -> column.get(at)).orElse(Double.NaN);
  }

  static boolean isRejected(Outcome<ParkTable> outcome, String park, Item item) {
    ParkTable table = outcome.value().orElseThrow();
    return table.isRejected(item.id(), Y2024, table.roster().indexOf(park));
  }

  /** The codes found, without those that every file brings. */
  static List<String> codes(Outcome<?> outcome) {
    List<String> usual =
        List.of(
            "text-read-as",
            "period-taken",
            "item-missing",
            "items-left-out",
            "nothing-sent",
            "unit-assumed");
    return outcome.findings().stream()
        .map(Finding::code)
        .filter(code -> !usual.contains(code))
        .toList();
  }

  static Finding finding(Outcome<?> outcome, ReturnsCode code) {
    return outcome.findings().stream()
        .filter(finding -> finding.code().equals(code.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code.id() + " not in " + outcome.findings()));
  }
}
