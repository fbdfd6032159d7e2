// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Period;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Demand;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Members;
import io.github.parkscore.model.PriorFigure;
import io.github.parkscore.model.Stages;
import java.util.List;
import java.util.Optional;

/**
 * What returns are asked for: the part of a model that a reader of tables needs.
 *
 * @param subject what is evaluated, such as 开发区; heads call the parks so
 * @param items the figures
 * @param attributes the texts
 * @param period the kind of period of a round
 * @param members the attribute that names the park a member counts in; empty: nobody stands for
 *     others
 * @param stages the stages of checking that figures go through
 * @param prior which figure of an earlier period counts where two differ; empty: nobody said so
 * @param demand of whom which items are asked; empty: all of everybody
 */
public record Asked(
    String subject,
    List<Item> items,
    List<Attribute> attributes,
    Period.Part period,
    Optional<String> members,
    Stages stages,
    Optional<PriorFigure> prior,
    Optional<Demand> demand) {
  /** Keeps copies. */
  public Asked {
    items = List.copyOf(items);
    attributes = List.copyOf(attributes);
  }

  /** What is asked for once a year, in one state, without a word on figures of earlier periods. */
  public Asked(String subject, List<Item> items, List<Attribute> attributes) {
    this(
        subject,
        items,
        attributes,
        Period.Part.YEAR,
        Optional.empty(),
        Stages.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * What a model asks for: not what it computes. What it takes from another evaluation is read too
   * where a table has it, but nobody is reminded of it.
   */
  public static Asked of(IndicatorModel model) {
    Inputs inputs = model.inputs();
    return new Asked(
        model.identity().subject().zh(),
        List.copyOf(inputs.items().values()),
        inputs.attributes().values().stream()
            .filter(attribute -> attribute.value().isEmpty())
            .toList(),
        model.identity().part(),
        model.evaluated().members().map(Members::by),
        inputs.stages(),
        inputs.prior(),
        Optional.of(model.demand()));
  }

  /** Whether an item is asked of a park. */
  boolean of(Park park, Item item) {
    return demand.map(d -> d.asks(item.id(), park.attributes()::get)).orElse(true);
  }

  /** Whether an item comes from another evaluation, so that a return need not have it. */
  public static boolean isTaken(Item item) {
    return item.elsewhere().flatMap(from -> from.model()).isPresent();
  }

  /** The attribute whose value an item's figure is one for; empty: each park has its own. */
  static Optional<String> sharedBy(Item item) {
    return item.elsewhere().flatMap(from -> from.of());
  }
}
