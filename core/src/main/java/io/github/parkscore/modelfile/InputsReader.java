// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.PriorFigure;
import io.github.parkscore.model.Stages;
import io.github.parkscore.rulefile.FormulaReader;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Numbers;
import io.github.parkscore.yaml.Shapes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/** Reads what a model asks for: attributes, items, columns, stages. */
final class InputsReader {
  private static final String MISSING = "missing";
  private static final String ALL = "all";

  private final Reading reading;
  private final Findings findings;
  private final ProvenanceReader provenance;

  InputsReader(Reading reading) {
    this.reading = reading;
    this.findings = reading.findings();
    this.provenance = new ProvenanceReader(findings);
  }

  Inputs read(Fields model) {
    reading.columns(model.words("columns"));
    each(
        model,
        "attributes",
        ModelKeys.ATTRIBUTE,
        (key, fields) -> {
          reading.ids().declare(key.text(), Ids.ATTRIBUTE, key.place());
          reading.attributes().put(key.text(), attribute(key.text(), fields));
        });
    each(
        model,
        "items",
        ModelKeys.ITEM,
        (key, fields) -> {
          reading.ids().declare(key.text(), Ids.ITEM, key.place());
          reading.items().put(key.text(), item(key.text(), fields));
        });
    checkOwners(model);
    Optional<Fields> data = model.fields("data", ModelKeys.DATA);
    return new Inputs(
        reading.attributes(),
        reading.items(),
        reading.columns(),
        data.map(this::stages).orElse(Stages.NONE),
        data.flatMap(fields -> fields.choice("base", PriorFigure.class)));
  }

  private void each(
      Fields model, String section, Keys keys, BiConsumer<Node.Scalar, Fields> reader) {
    Optional<Node.Mapping> mapping =
        model.find(section).flatMap(node -> Shapes.mapping(node, findings));
    for (Node.Entry entry : mapping.map(m -> m.entries().values()).orElse(List.of())) {
      Fields.of(entry.value(), keys, findings)
          .ifPresent(fields -> reader.accept(entry.key(), fields));
    }
  }

  private Attribute attribute(String id, Fields fields) {
    fields.require("name");
    List<String> values = fields.words("values");
    Optional<String> blank = fields.word("blank");
    if (blank.isPresent()
        && !values.isEmpty()
        && !values.contains(blank.get())
        && !blank.get().equals(MISSING)) {
      findings.add(
          ModelCode.BAD_BLANK.at(
              fields.place("blank"), "seen", blank.get(), "known", values, "id", id));
    }
    return new Attribute(
        id,
        fields.text("name"),
        values,
        fields.words("aliases"),
        blank,
        FormulaReader.read(fields, "value"),
        elsewhere(fields),
        provenance.below(fields));
  }

  private Item item(String id, Fields fields) {
    fields.require("name");
    Optional<Unit> unit = Units.read(fields);
    return new Item(
        id,
        fields.text("name"),
        unit,
        fields.words("aliases"),
        fields.text("department"),
        blank(id, unit, fields),
        fields.choice("over-time", Item.OverTime.class),
        elsewhere(fields),
        fields.text("definition"),
        provenance.below(fields));
  }

  /** A bare number is in the item's own unit: under %, 12 is 0.12. */
  private Optional<Item.Blank> blank(String id, Optional<Unit> unit, Fields fields) {
    Optional<String> word = fields.word("blank");
    if (word.isEmpty() || word.get().equals(MISSING)) {
      return word.map(missing -> Item.Blank.MISSING);
    }
    OptionalDouble figure = Numbers.parse(word.get());
    if (figure.isEmpty()) {
      findings.add(
          ModelCode.BAD_BLANK.at(
              fields.place("blank"), "seen", word.get(), "known", "0", "id", id));
      return Optional.empty();
    }
    boolean share = unit.isPresent() && unit.get().isShare() && !word.get().endsWith("%");
    double held = share ? unit.get().scale().times(figure.getAsDouble()) : figure.getAsDouble();
    return Optional.of(new Item.Blank(held));
  }

  private Optional<Elsewhere> elsewhere(Fields fields) {
    if (fields.has("from") != fields.has("take")) {
      String there = fields.has("from") ? "from" : "take";
      findings.add(ModelCode.HALF_ELSEWHERE.at(fields.place(there), "seen", there));
    }
    Optional<String> take = fields.choice("take", Take.class).map(Fields::word);
    Elsewhere elsewhere = new Elsewhere(fields.word("from"), take, fields.word("of"));
    boolean none = elsewhere.equals(new Elsewhere(Optional.empty(), take, Optional.empty()));
    return none ? Optional.empty() : Optional.of(elsewhere);
  }

  /** What of another evaluation can be taken. */
  private enum Take {
    TOTAL,
    GRADE,
    RANK
  }

  /** {@code of:} names an attribute; only when all are read, all are known. */
  private void checkOwners(Fields model) {
    checkOwners(model.entries("attributes").values(), ModelKeys.ATTRIBUTE);
    checkOwners(model.entries("items").values(), ModelKeys.ITEM);
  }

  private void checkOwners(Collection<Node> nodes, Keys keys) {
    Findings toldBefore = new Findings();
    for (Node node : nodes) {
      Fields.of(node, keys, toldBefore)
          .filter(fields -> fields.word("of").filter(of -> !of.equals(ALL)).isPresent())
          .ifPresent(fields -> reading.attribute(fields, "of"));
    }
  }

  private Stages stages(Fields fields) {
    if (fields.has("stages") || fields.has("use") || !fields.has("base")) {
      fields.require("stages", "use");
    }
    List<String> names = fields.words("stages");
    String use = fields.word("use").orElse("");
    if (fields.has("use") && fields.has("stages") && !names.contains(use)) {
      reading.unknown(ModelCode.UNKNOWN_STAGE, use, names, fields.place("use"));
    }
    return new Stages(
        names, use, fields.flag("differences").orElse(false), provenance.below(fields));
  }
}
