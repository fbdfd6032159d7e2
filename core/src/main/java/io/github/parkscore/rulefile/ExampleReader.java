// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rulefile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.rule.RuleExample;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Numbers;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Reads the worked cases of a rule. */
public final class ExampleReader {
  /** The keys of an example. */
  public static final Keys EXAMPLE =
      Keys.of(
          "example",
          "算例",
          "example",
          "direction",
          "points",
          "with",
          "x",
          "mark",
          "finding",
          "note");

  /** As the direction of an indicator is written. */
  private enum Direction {
    BENEFIT,
    COST
  }

  private final Findings findings;

  ExampleReader(Findings findings) {
    this.findings = findings;
  }

  List<RuleExample> readAll(Fields rule) {
    List<Node> nodes = new ArrayList<>();
    rule.find("example").ifPresent(nodes::add);
    nodes.addAll(rule.list("examples"));
    List<RuleExample> examples = new ArrayList<>();
    for (Node node : nodes) {
      Fields.of(node, EXAMPLE, findings).ifPresent(fields -> examples.add(read(fields)));
    }
    return examples;
  }

  private RuleExample read(Fields fields) {
    fields.require("x", "mark");
    List<Double> x = figures(fields, "x");
    List<Double> mark = figures(fields, "mark");
    if (x.size() != mark.size()) {
      findings.add(
          RuleCode.EXAMPLE_UNEVEN.at(
              fields.place("mark"), "seen", mark.size(), "wanted", x.size()));
    }
    Direction direction = fields.choice("direction", Direction.class).orElse(Direction.BENEFIT);
    return new RuleExample(
        direction.name().toLowerCase(Locale.ROOT),
        fields.number("points").orElse(1),
        FormulaReader.readAll(fields, "with"),
        x,
        mark,
        fields.word("finding"),
        fields.text("note"));
  }

  private List<Double> figures(Fields fields, String key) {
    List<Double> figures = new ArrayList<>();
    for (Node node : fields.list(key)) {
      String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
      OptionalDouble number = Numbers.parse(text);
      if (number.isEmpty() && !text.equals("missing")) {
        findings.add(YamlCode.NOT_A_NUMBER.at(node.place(), "seen", text, "key", key));
      }
      figures.add(number.orElse(Double.NaN));
    }
    return figures;
  }
}
