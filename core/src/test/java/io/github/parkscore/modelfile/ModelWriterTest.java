// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Settings;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a program makes of a model is written so that it reads back equal. */
class ModelWriterTest {
  private static final IndicatorModel ZONES = TrialModelsTest.model("02-anhui-zones");

  private static IndicatorModel again(IndicatorModel model) {
    return Declared.read("written.yaml", ModelWriter.write(model)).orThrow();
  }

  @Provide
  Arbitrary<Text> texts() {
    Arbitrary<String> half = Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
    return Arbitraries.oneOf(half.map(Text::of), Combinators.combine(half, half).as(Text::new));
  }

  @Provide
  Arbitrary<NumberTable> numbers() {
    Arbitrary<Formula> formulas =
        Arbitraries.of("x", "mean(x, level)", "if(x > 0, x, 0)", "-2 ^ 2", "x * (1 - 25%)")
            .map(Formula::of);
    Arbitrary<Formula> any = Arbitraries.oneOf(formulas, Arbitraries.doubles().map(Formula::of));
    return Arbitraries.oneOf(
        any.map(NumberTable::of),
        Combinators.combine(any, any, any)
            .as((a, b, c) -> new NumberTable(Map.of("国家级", a, "省级", b), Optional.of(c))));
  }

  @Property(tries = 200)
  void anyTextMayStandAnywhere(@ForAll("texts") Text text) {
    IndicatorModel named =
        ZONES.withPart(
            "revenue_level",
            part -> {
              Head head = part.head();
              return part.withHead(
                  new Head(
                      head.id(),
                      text,
                      head.weight(),
                      head.applies(),
                      head.settings(),
                      head.provenance(),
                      text,
                      text,
                      head.place()));
            });
    assertThat(again(named)).isEqualTo(named);
  }

  @Property(tries = 200)
  void anySettingMayStandAtAnyPart(
      @ForAll("numbers") NumberTable number, @ForAll boolean spread, @ForAll boolean open) {
    Settings settings =
        ZONES
            .settings()
            .withMissing(spread ? Absence.SPREAD : Absence.mark(number))
            .withNotApplicable(spread ? Absence.mark(number) : Absence.SPREAD)
            .withLimits(
                open
                    ? new Limits(Optional.empty(), Optional.of(number))
                    : new Limits(Optional.of(number), Optional.empty()))
            .withRelative(open)
            .withCombine("geometric");
    IndicatorModel changed =
        ZONES.withSettings(settings).withSettings("national", own -> settings.withRelative(false));
    assertThat(again(changed)).isEqualTo(changed);
  }

  @Property(tries = 200)
  void aFigureForEmptyCellsKeepsItsLastBit(@ForAll double figure, @ForAll boolean percent) {
    Unit unit = percent ? Unit.PERCENT : Unit.parse("亿元").orElseThrow();
    String declared = percent ? "\"%\"" : "亿元";
    String shortest = Formula.of(figure).text();
    String text =
        ModelText.with(
            "items: {tax: {name: 税收, unit: "
                + declared
                + ", blank: "
                + shortest
                + "}, area: {name: 面积}}");
    IndicatorModel model = Declared.read("m.yaml", text).orThrow();
    Item tax = model.inputs().items().get("tax");
    assertThat(tax.unit()).contains(unit);
    assertThat(again(model)).isEqualTo(model);
  }

  @Test
  void aRuleOfItsOwnIsWrittenAsCases() {
    IndicatorModel model =
        ModelReader.read(
                "m.yaml",
                ModelText.with(
                    """
                    rules:
                      bare: {is: "clamp(x / k, low, 1)", with: {low: 20%}, source: 第三条}
                      table:
                        title: {zh: 比重, en: Share}
                        note: 说明
                        parameters:
                          flat: {is: number, from: 0, to: 1, default: 1, unit: "%", note: {zh: 注, en: note}}
                          how: {is: choice, choices: [a, b], default: a}
                        cases:
                          - {when: sum(x) = 0, mark: flat, finding: no-spread, say: 无}
                          - {mark: x / sum(x)}
                        examples:
                          - {x: [1, missing], mark: [1, missing], points: 2, direction: cost, with: {flat: 0}, finding: no-spread, note: 注}
                    """))
            .orThrow();
    assertThat(again(model)).isEqualTo(model);
  }
}
