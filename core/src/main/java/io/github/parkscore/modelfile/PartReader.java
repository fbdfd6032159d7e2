// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.rulefile.FormulaReader;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of the tree: categories, indicators, points. */
final class PartReader {
  /** The key that makes a part what it is. */
  private static final Map<String, Keys> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("parts", ModelKeys.CATEGORY);
    KINDS.put("value", ModelKeys.INDICATOR);
    KINDS.put("points", ModelKeys.POINTS);
  }

  private final Reading reading;
  private final Findings findings;
  private final SettingsReader settings;
  private final Optional<ModelCode> noIndicators;

  private PartReader(Reading reading, Optional<ModelCode> noIndicators) {
    this.reading = reading;
    this.findings = reading.findings();
    this.settings = new SettingsReader(reading);
    this.noIndicators = noIndicators;
  }

  /**
   * A reader of the score.
   *
   * @param hasIndicators whether the model has a list {@code indicators:}
   */
  static PartReader ofScore(Reading reading, boolean hasIndicators) {
    return new PartReader(
        reading, hasIndicators ? Optional.empty() : Optional.of(ModelCode.NO_INDICATORS));
  }

  /** A reader of that list, which can't be used inside itself. */
  static PartReader ofIndicators(Reading reading) {
    return new PartReader(reading, Optional.of(ModelCode.INDICATORS_IN_THEMSELVES));
  }

  List<Part> parts(Node node) {
    List<Part> parts = new ArrayList<>();
    for (Node item : Shapes.items(node, findings)) {
      part(item).ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Part> part(Node node) {
    return Shapes.mapping(node, findings)
        .flatMap(this::kind)
        .flatMap(keys -> Fields.of(node, keys, findings))
        .map(this::part);
  }

  private Optional<Keys> kind(Node.Mapping mapping) {
    List<String> kinds = KINDS.keySet().stream().filter(mapping.entries()::containsKey).toList();
    if (kinds.isEmpty()) {
      findings.add(ModelCode.NO_KIND_OF_PART.at(mapping.place(), "seen", shown(mapping)));
      return Optional.empty();
    }
    if (kinds.size() > 1) {
      findings.add(ModelCode.TWO_KINDS_OF_PART.at(mapping.place(), "seen", kinds));
      return Optional.empty();
    }
    return Optional.of(KINDS.get(kinds.get(0)));
  }

  private static String shown(Node.Mapping mapping) {
    return mapping.entries().values().stream()
        .filter(entry -> List.of("id", "name").contains(entry.key().text()))
        .map(Node.Entry::value)
        .map(value -> value instanceof Node.Scalar scalar ? scalar.text() : "")
        .findFirst()
        .orElse("");
  }

  private Part part(Fields fields) {
    if (fields.keys() == ModelKeys.CATEGORY) {
      return category(fields);
    }
    return fields.keys() == ModelKeys.POINTS
        ? new Part.Points(head(fields, Optional.empty()), formula(fields, "points"))
        : indicator(
            head(fields, reading.numbers().weight(fields)), formula(fields, "value"), fields);
  }

  /** The formula under a key; where it is not well formed, a stand-in, so that the part stays. */
  private static Formula formula(Fields fields, String key) {
    return FormulaReader.read(fields, key).orElse(Formula.of(0));
  }

  private Part indicator(Head head, Formula value, Fields fields) {
    return new Part.Indicator(
        head,
        value,
        Units.read(fields),
        fields.choice("direction", Part.Direction.class).orElse(Part.Direction.BENEFIT),
        fields.flag("reference").orElse(false));
  }

  private Part category(Fields fields) {
    Head head = head(fields, reading.numbers().weight(fields));
    Node parts = fields.find("parts").orElseThrow();
    if (!(parts instanceof Node.Scalar word)) {
      List<Part> below = parts(parts);
      if (parts instanceof Node.Sequence list && list.items().isEmpty()) {
        findings.add(ModelCode.NO_PARTS.at(parts.place(), "seen", head.name()));
      }
      return new Part.Category(head, below, false);
    }
    boolean indicators = word.text().equals("indicators");
    if (!indicators) {
      fields.unknownChoice("parts", List.of("indicators"));
    } else {
      noIndicators.ifPresent(
          code -> findings.add(code.at(parts.place(), "seen", "parts: indicators")));
    }
    return new Part.Category(head, List.of(), indicators && noIndicators.isEmpty());
  }

  private Head head(Fields fields, Optional<NumberTable> weight) {
    String id = fields.word("id").orElse("");
    if (!id.isEmpty()) {
      reading.ids().declare(id, Ids.PART, fields.place("id"));
    }
    Text name = fields.text("name");
    if (name.isEmpty() && id.isEmpty()) {
      findings.add(
          YamlCode.MISSING_KEY.at(fields.place(), "seen", "name", "kind", fields.keys().kind()));
    }
    return new Head(
        id,
        name.isEmpty() ? Text.of(id) : name,
        weight,
        FormulaReader.read(fields, "applies"),
        settings.read(fields),
        new ProvenanceReader(findings).below(fields),
        fields.text("definition"),
        fields.text("rationale"),
        fields.place());
  }
}
