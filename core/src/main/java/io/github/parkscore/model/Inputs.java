// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a model asks for.
 *
 * @param attributes texts by id, in their order
 * @param items figures by id, in their order
 * @param columns the names of the weight columns
 * @param stages the stages of checking
 * @param prior which figure of an earlier period counts where two differ; empty: nobody said so
 */
public record Inputs(
    Map<String, Attribute> attributes,
    Map<String, Item> items,
    List<String> columns,
    Stages stages,
    Optional<PriorFigure> prior) {
  /** Keeps copies. */
  public Inputs {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    columns = List.copyOf(columns);
  }

  /** What a model asks for that does not say which figures of earlier periods count. */
  public Inputs(
      Map<String, Attribute> attributes,
      Map<String, Item> items,
      List<String> columns,
      Stages stages) {
    this(attributes, items, columns, stages, Optional.empty());
  }

  /** The same scored on another stage of checking. */
  public Inputs withStage(String stage) {
    return new Inputs(attributes, items, columns, stages.using(stage), prior);
  }

  /**
   * The attribute that a table of a model is over: the first that has all its keys.
   *
   * @param table a table, not a single formula
   */
  public Optional<Attribute> attributeOf(NumberTable table) {
    return attributes.values().stream()
        .filter(attribute -> attribute.values().containsAll(table.byKey().keySet()))
        .findFirst();
  }

  /** The same with other attributes. */
  public Inputs withAttributes(Map<String, Attribute> other) {
    return new Inputs(other, items, columns, stages);
  }

  /** The same with other items. */
  public Inputs withItems(Map<String, Item> other) {
    return new Inputs(attributes, other, columns, stages);
  }

  /**
   * The same with one item replaced.
   *
   * @throws IllegalArgumentException if no item has the id
   */
  public Inputs withItem(String id, UnaryOperator<Item> change) {
    if (!items.containsKey(id)) {
      throw new IllegalArgumentException("no item of the model has the id " + id);
    }
    Map<String, Item> changed = new LinkedHashMap<>(items);
    changed.put(id, change.apply(items.get(id)));
    return withItems(changed);
  }
}
