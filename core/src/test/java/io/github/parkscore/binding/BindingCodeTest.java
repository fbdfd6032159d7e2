// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.Evaluated;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Members;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Settings;
import io.github.parkscore.model.Weighting;
import io.github.parkscore.modelfile.ModelReader;
import io.github.parkscore.provenance.Provenance;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * A model that was right and is changed to something wrong is refused, by every code of binding.
 */
class BindingCodeTest {
  private static final IndicatorModel RIGHT =
      ModelReader.read(
              "model.yaml",
              """
              parkscore: 1
              id: right
              edition: 2024
              name: 例
              subject: 园区
              source: {title: 测试}
              attributes: {g: {name: 组, values: [东, 西]}}
              items: {a: {name: 甲}}
              missing: 0
              round: none
              score: [{id: p, name: 子, value: a, weight: 1, rule: minmax}]
              """)
          .orThrow();

  private static final Map<String, UnaryOperator<IndicatorModel>> WRONG = new LinkedHashMap<>();

  private static void settings(String code, UnaryOperator<Settings> change) {
    WRONG.put(code, model -> model.withSettings("p", change));
  }

  private static void with(String code, String rule, String name, double value) {
    settings(code, s -> s.withRule(Formula.of(rule)).withParameter(name, NumberTable.of(value)));
  }

  static {
    NumberTable table = new NumberTable(Map.of("南", Formula.of(1)), Optional.empty());
    WRONG.put(
        "no-attribute-of-table",
        model -> model.withPart("p", part -> part.withHead(part.head().withWeight(table))));
    settings("unknown-rule", s -> s.withRule(Formula.of("minmaks")));
    settings("parameter-unset", s -> s.withRule(Formula.of("attainment")));
    with("unknown-parameter", "minmax", "floor", 0.6);
    with("parameter-beyond-range", "minmax", "flat", 3);
    settings(
        "limits-against-direction",
        s -> s.withParameter("best", NumberTable.of(1)).withParameter("worst", NumberTable.of(2)));
    WRONG.put(
        "no-rule",
        model ->
            model.withPart("p", part -> part.withHead(part.head().withSettings(Settings.NONE))));
    WRONG.put("no-missing", model -> model.withSettings(Settings.NONE));
    settings(
        "not-evaluated-yet",
        s ->
            new Settings(
                s.treat(),
                s.rule(),
                s.with(),
                s.limits(),
                s.missing(),
                s.notApplicable(),
                s.column(),
                s.relative(),
                s.combine(),
                Optional.of(Weighting.of("entropy")),
                s.department()));
    WRONG.put("unknown-name-of-members", model -> withMembers(model, new Members("g", "z")));
    WRONG.put(
        "points-below-members",
        model -> withMembers(model.withPart("p", BindingCodeTest::below), new Members("g", "a")));
    WRONG.put("taken-misfit", BindingCodeTest::takingAGrade);
    settings("wrong-treatment", s -> s.withTreat(List.of(Formula.of("winsorise(x, a)"))));
    WRONG.put(
        "unknown-aggregation",
        model ->
            model.withSettings(Settings.NONE.withMissing(Absence.SPREAD).withCombine("harmonise")));
  }

  private static IndicatorModel withMembers(IndicatorModel model, Members members) {
    return model.withEvaluated(new Evaluated(List.of(), Optional.empty(), Optional.of(members)));
  }

  /** A category with the part and a deduction. */
  private static Part below(Part part) {
    Part.Points deduction = new Part.Points(Head.of("d", "扣", 1), Formula.of("-1"));
    return new Part.Category(Head.of("c", "类", 1), List.of(part, deduction), false);
  }

  private static IndicatorModel takingAGrade(IndicatorModel model) {
    Item item =
        new Item(
            "grade_there",
            Text.of("等次"),
            Optional.empty(),
            List.of(),
            Text.EMPTY,
            Optional.empty(),
            Optional.of(
                new Elsewhere(Optional.of("other"), Optional.of("grade"), Optional.empty())),
            Text.EMPTY,
            Provenance.NONE);
    Map<String, Item> items = new LinkedHashMap<>(model.inputs().items());
    items.put(item.id(), item);
    return model.withInputs(
        new Inputs(
            model.inputs().attributes(), items, model.inputs().columns(), model.inputs().stages()));
  }

  @Test
  void everyCodeIsTriggered() {
    TreeSet<String> codes = new TreeSet<>();
    Arrays.stream(BindingCode.values()).map(Code::id).forEach(codes::add);
    assertThat(new TreeSet<>(WRONG.keySet())).isEqualTo(codes);
    assertThat(BoundModel.of(RIGHT).findings()).isEmpty();
    WRONG.forEach(BindingCodeTest::refuses);
  }

  private static void refuses(String code, UnaryOperator<IndicatorModel> change) {
    List<Finding> findings = BoundModel.of(change.apply(RIGHT)).findings();
    assertThat(findings).as(code).extracting(Finding::code).contains(code);
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.line(Language.ZH)).doesNotContain("{");
              assertThat(finding.line(Language.EN)).doesNotContain("{");
            });
  }
}
