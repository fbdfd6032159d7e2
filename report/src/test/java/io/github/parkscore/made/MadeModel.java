// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.made;

import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Evaluated;
import io.github.parkscore.model.Grades;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.Identity;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Quota;
import io.github.parkscore.model.Result;
import io.github.parkscore.model.Rounding;
import io.github.parkscore.model.Settings;
import io.github.parkscore.model.Stages;
import io.github.parkscore.provenance.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** A small model put together by hand, with everything that outputs have to show. */
public final class MadeModel {
  static final List<String> LEVELS = List.of("国家级", "省级");
  static final List<String> REGIONS = List.of("苏南", "苏中", "苏北");

  private MadeModel() {}

  /** A model of some categories and indicators. */
  public static IndicatorModel of(Random random) {
    int categories = 1 + random.nextInt(3);
    Map<String, Item> items = new LinkedHashMap<>();
    List<Part> score = new ArrayList<>();
    for (int c = 1; c <= categories; c++) {
      score.add(category(c, items, random));
    }
    score.add(
        new Part.Points(
            new Head(
                "env",
                new Text("环保督察", "Environmental findings"),
                Optional.empty(),
                Optional.empty(),
                Settings.NONE,
                Provenance.NONE,
                Text.EMPTY,
                Text.EMPTY,
                Place.NOWHERE),
            Formula.of("-0.2 * i1_1")));
    return new IndicatorModel(
        new Identity(
            "made-zone",
            "2024",
            new Text("开发区综合考核评价", "Evaluation of development zones"),
            new Text("开发区", "Zone"),
            Period.Part.YEAR),
        OptionalDouble.of(100),
        Provenance.NONE,
        new Inputs(attributes(), items, List.of(), stages(random)),
        Evaluated.ALL,
        Settings.NONE,
        Map.of(),
        List.of(),
        score,
        Rounding.total(2),
        conclusions(),
        List.of(),
        List.of());
  }

  private static Stages stages(Random random) {
    return random.nextInt(3) > 0
        ? Stages.NONE
        : new Stages(List.of("自报", "核实"), "核实", random.nextBoolean(), Provenance.NONE);
  }

  private static Part category(int number, Map<String, Item> items, Random random) {
    List<Part> indicators = new ArrayList<>();
    for (int i = 1; i <= 1 + random.nextInt(4); i++) {
      String id = "i" + number + "_" + i;
      Unit unit = random.nextBoolean() ? Unit.parse("亿元").orElseThrow() : Unit.PERCENT;
      items.put(id, Item.of(id, "数据项" + id, unit));
      indicators.add(
          new Part.Indicator(
              Head.of("k" + number + "_" + i, "指标" + number + "." + i, 5),
              Formula.of(id),
              Optional.of(unit),
              Part.Direction.BENEFIT,
              random.nextInt(8) == 0));
    }
    return new Part.Category(Head.of("c" + number, "一级指标" + number, 30), indicators, false);
  }

  private static Map<String, Attribute> attributes() {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("level", attribute("level", "级别", LEVELS));
    attributes.put("region", attribute("region", "片区", REGIONS));
    return attributes;
  }

  private static Attribute attribute(String id, String name, List<String> values) {
    return new Attribute(
        id,
        Text.of(name),
        values,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Provenance.NONE);
  }

  private static Conclusions conclusions() {
    return new Conclusions(
        List.of(Grouping.by("level"), Grouping.by("level", "region")),
        List.of(),
        Optional.of(Quota.NEAREST),
        Map.of(
            "twice", new Result("twice", Text.of("两倍"), Formula.of("2 * total"), Optional.empty())),
        new Grades(
            Optional.empty(),
            List.of(consequence("", new Text("一类", "First")), consequence("", Text.of("二类")))),
        List.of(consequence("best", Text.of("先进单位"))),
        List.of(consequence("removal", new Text("摘牌", "Removal"))));
  }

  private static Consequence consequence(String id, Text name) {
    return new Consequence(
        id,
        name,
        Optional.of(Formula.of("total > 1")),
        Text.EMPTY,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Provenance.NONE);
  }
}
