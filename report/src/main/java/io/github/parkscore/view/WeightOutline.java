// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** 各套权重: weights that differ by an attribute or by column, side by side, with their sums. */
final class WeightOutline {
  private final IndicatorModel model;
  private final WeightSums sums;
  private final List<Outline.Entry> lines = new ArrayList<>();
  private final Set<List<Part>> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * What weights differ by.
   *
   * @param name an attribute's name, or that of the model's columns
   * @param keys its values
   */
  private record Dimension(Text name, List<String> keys) {}

  private WeightOutline(Saying saying) {
    this.model = saying.model();
    this.sums = new WeightSums(model);
  }

  static Outline.Block of(Saying saying) {
    WeightOutline weights = new WeightOutline(saying);
    weights.tables(new Text("总分", "Total"), saying.model().score());
    return new Outline.Block(new Text("各套权重及合计", "Sets of weights and their sums"), weights.lines);
  }

  private void tables(Text of, List<Part> parts) {
    if (!shown.add(parts)) {
      return;
    }
    List<Part> weighted = parts.stream().filter(WeightSums::isWeighted).toList();
    Set<Dimension> dimensions = new LinkedHashSet<>();
    weighted.forEach(part -> dimension(part).ifPresent(dimensions::add));
    dimensions.forEach(dimension -> table(of, weighted, dimension));
    for (Part part : parts) {
      if (part instanceof Part.Category category) {
        tables(category.head().name(), sums.parts(category));
      }
    }
  }

  private Optional<Dimension> dimension(Part part) {
    Optional<NumberTable> weight = part.head().weight().filter(table -> !table.isSingle());
    if (weight.isEmpty()) {
      return Optional.empty();
    }
    if (model.tree().isByColumn(weight.get())) {
      return Optional.of(new Dimension(new Text("权重列", "column"), model.inputs().columns()));
    }
    Optional<Attribute> attribute = model.inputs().attributeOf(weight.get());
    return Optional.of(
        new Dimension(
            attribute.map(Attribute::name).orElse(Text.EMPTY),
            attribute.map(Attribute::values).orElse(List.copyOf(weight.get().byKey().keySet()))));
  }

  private void table(Text of, List<Part> parts, Dimension dimension) {
    Text by = dimension.name();
    List<Text> head = new ArrayList<>();
    head.add(new Text(of.zh() + "，按" + by.zh(), of.en() + " by " + by.en()));
    dimension.keys().forEach(key -> head.add(Text.of(key)));
    lines.add(new Outline.Cells(head));
    for (Part part : parts) {
      List<Text> row = new ArrayList<>(List.of(part.head().name()));
      dimension.keys().forEach(key -> row.add(shown(weight(part, dimension, key))));
      lines.add(new Outline.Cells(row));
    }
    List<Text> sum = new ArrayList<>(List.of(new Text("合计", "sum")));
    dimension.keys().forEach(key -> sum.add(shown(sum(parts, dimension, key))));
    lines.add(new Outline.Cells(sum));
  }

  /** Empty where it is no number, or depends on something else. */
  private OptionalDouble weight(Part part, Dimension dimension, String key) {
    boolean other = dimension(part).filter(own -> !own.equals(dimension)).isPresent();
    return other ? OptionalDouble.empty() : sums.at(part, key);
  }

  private OptionalDouble sum(List<Part> parts, Dimension dimension, String key) {
    double sum = 0;
    for (Part part : parts) {
      OptionalDouble weight = weight(part, dimension, key);
      if (weight.isEmpty()) {
        return weight;
      }
      sum += weight.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  private static Text shown(OptionalDouble weight) {
    return Text.of(weight.isPresent() ? Numbers.plain(weight.getAsDouble()) : Numbers.NONE);
  }
}
