// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.provenance.Basis;
import java.util.Optional;
import java.util.stream.Collectors;

/** A model as text, line by line, so that whoever knows the rule can check it. */
final class ModelOutline {
  private static final int NAME = 44;
  private static final int WEIGHT = 24;
  private static final int RULE = 28;

  private final IndicatorModel model;
  private final ModelTree tree;
  private final Console console;
  private int stated;
  private int assumed;

  ModelOutline(IndicatorModel model, Console console) {
    this.model = model;
    this.tree = model.tree();
    this.console = console;
  }

  void print() {
    console.line(console.in(model.identity().name()) + "（" + model.identity().edition() + "）");
    model.provenance().source().ifPresent(source -> console.line(source.toString()));
    console.line(
        Padding.right(console.in(new Text("指标", "indicator")), NAME)
            + Padding.right(console.in(new Text("权重", "weight")), WEIGHT)
            + Padding.right(console.in(new Text("计分方法", "rule")), RULE)
            + console.in(new Text("指标值；依据", "value; basis")));
    tree.root().children().forEach(node -> node(node, 0));
    if (!model.conclusions().groups().isEmpty()) {
      console.line(
          console.in(new Text("分组：", "groups: "))
              + model.conclusions().groups().stream()
                  .map(Grouping::key)
                  .collect(Collectors.joining(console.in(new Text("、", ", ")))));
    }
    console.say(
        "指标 " + tree.indicators().size() + " 项；权重和方法中，有出处 " + stated + " 处，自设 " + assumed + " 处",
        tree.indicators().size()
            + " indicators; of weights and rules "
            + stated
            + " stated, "
            + assumed
            + " assumed");
  }

  private void node(Node node, int depth) {
    String name = "  ".repeat(depth) + console.in(node.name());
    String weight =
        tree.weight(node).map(this::table).map(w -> w + mark(node, "weight")).orElse("");
    String rule =
        node.part() instanceof Part.Indicator indicator && !indicator.reference()
            ? node.rule().map(Formula::text).orElse("") + mark(node, "rule")
            : "";
    console.line(
        Padding.right(name, NAME)
            + Padding.right(weight, WEIGHT)
            + Padding.right(rule, RULE)
            + formula(node.part()));
    node.children().forEach(child -> node(child, depth + 1));
  }

  private static String formula(Part part) {
    if (part instanceof Part.Indicator indicator) {
      String unit = indicator.unit().map(u -> " [" + u.name() + "]").orElse("");
      return indicator.value().text() + unit;
    }
    return part instanceof Part.Points points ? points.points().text() : "";
  }

  private String table(NumberTable table) {
    if (table.isSingle()) {
      return table.otherwise().map(Formula::text).orElse("");
    }
    String entries =
        table.byKey().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue().text())
            .collect(Collectors.joining(" | "));
    return entries + table.otherwise().map(f -> " | else " + f.text()).orElse("");
  }

  private String mark(Node node, String key) {
    Optional<Basis> basis = node.basis(key);
    boolean isStated = basis.map(Basis::stated).orElse(false);
    stated += isStated ? 1 : 0;
    assumed += isStated ? 0 : 1;
    return isStated ? "" : console.in(new Text("〔设〕", "[assumed]"));
  }
}
