// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Rounding;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Changes of a model by its {@code with…} methods, made at random. */
final class Variants {
  private static final List<String> RULES =
      List.of("minmax", "ratio_to_best", "ratio_to_mean", "percentile", "rank_points");

  private final Random random;

  Variants(long seed) {
    random = new Random(seed);
  }

  /** The model with one to three parts replaced. */
  IndicatorModel of(IndicatorModel model) {
    IndicatorModel variant = model;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      variant = change(variant);
    }
    return variant;
  }

  private IndicatorModel change(IndicatorModel model) {
    List<Node> categories =
        model.tree().root().children().stream()
            .filter(node -> node.part() instanceof Part.Category)
            .toList();
    Node category = pick(categories);
    List<Node> indicators =
        model.tree().indicators().stream().filter(node -> !node.id().contains(".")).toList();
    String indicator = pick(indicators).id();
    return switch (random.nextInt(9)) {
      case 0 -> relative(model, category).withWeight(child(category), 1 + random.nextInt(9));
      case 1 -> rule(model, indicator);
      case 2 ->
          model.withSettings(indicator, s -> s.withTreat(List.of(Formula.of("max(x, median(x))"))));
      case 3 -> model.withSettings(indicator, s -> s.withLimits(Limits.of(0.1, 0.9)));
      case 4 -> model.withSettings(indicator, s -> s.withMissing(missing()));
      case 5 -> relative(model, category).without(child(category));
      case 6 -> model.withRounding(rounding());
      case 7 -> model.withSettings(category.id(), s -> s.withCombine("minimum"));
      default -> model.withSettings(model.settings().withMissing(missing()));
    };
  }

  private IndicatorModel relative(IndicatorModel model, Node category) {
    return model.withSettings(category.id(), s -> s.withRelative(true));
  }

  private String child(Node category) {
    return pick(category.weighted()).id();
  }

  /** Another rule, without the parameters of the one before. */
  private IndicatorModel rule(IndicatorModel model, String indicator) {
    UnaryOperator<Part> change =
        part ->
            part.withHead(
                part.head()
                    .withSettings(
                        io.github.parkscore.model.Settings.NONE.withRule(Formula.of(pick(RULES)))));
    return model.withPart(indicator, change);
  }

  private Absence missing() {
    return random.nextBoolean()
        ? Absence.SPREAD
        : Absence.mark(NumberTable.of(random.nextInt(10) / 10.0));
  }

  private Rounding rounding() {
    return new Rounding(
        OptionalInt.of(random.nextInt(4)), OptionalInt.empty(), OptionalInt.of(random.nextInt(3)));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
