// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Weights as numbers, for those whom one entry of their tables is about. */
final class WeightSums {
  private final IndicatorModel model;

  WeightSums(IndicatorModel model) {
    this.model = model;
  }

  /** The parts of a category as they are declared, of the list of indicators too. */
  List<Part> parts(Part part) {
    return part instanceof Part.Category category
        ? category.indicators() ? model.indicators() : category.parts()
        : List.of();
  }

  /** Whether a part takes part in the weighted sum. */
  static boolean isWeighted(Part part) {
    return part instanceof Part.Category
        || part instanceof Part.Indicator indicator && !indicator.reference();
  }

  /** The sum of a node's parts where all are plain numbers; else empty. */
  Text of(Node node) {
    List<Part> parts = parts(node.part()).stream().filter(WeightSums::isWeighted).toList();
    boolean plain = parts.stream().allMatch(this::isPlain);
    return parts.isEmpty() || !plain
        ? Text.EMPTY
        : sum(parts, "").stream()
            .mapToObj(Numbers::plain)
            .findFirst()
            .map(Text::of)
            .orElse(Text.EMPTY);
  }

  private boolean isPlain(Part part) {
    return part.head().weight().map(NumberTable::isSingle).orElse(true)
        && (part.head().weight().isPresent() || parts(part).stream().allMatch(this::isPlain));
  }

  /** The sum of the weighted parts for whom a key is; empty if one of them is no number. */
  OptionalDouble sum(List<Part> parts, String key) {
    double sum = 0;
    for (Part part : parts.stream().filter(WeightSums::isWeighted).toList()) {
      OptionalDouble weight = at(part, key);
      if (weight.isEmpty()) {
        return weight;
      }
      sum += weight.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /** A part's weight for whom a key is; a category without one weighs the sum of its parts. */
  OptionalDouble at(Part part, String key) {
    Optional<NumberTable> weight = part.head().weight();
    if (weight.isEmpty()) {
      return sum(parts(part), key);
    }
    NumberTable table = weight.get();
    Formula entry = table.byKey().getOrDefault(key, table.otherwise().orElse(null));
    return entry == null ? OptionalDouble.of(0) : number(entry);
  }

  /** A node's weight in its column; of a table the mean of its entries, which is a park's usual. */
  double usual(Node node, ModelTree tree) {
    Optional<NumberTable> weight = tree.weight(node);
    if (weight.isEmpty()) {
      return node.weighted().stream().mapToDouble(part -> usual(part, tree)).sum();
    }
    NumberTable table = weight.get();
    return table.isSingle()
        ? number(table.otherwise().orElseThrow()).orElse(0)
        : table.byKey().values().stream()
            .mapToDouble(entry -> number(entry).orElse(0))
            .average()
            .orElse(0);
  }

  private static OptionalDouble number(Formula formula) {
    return formula.tree() instanceof Expr.Num number
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }
}
