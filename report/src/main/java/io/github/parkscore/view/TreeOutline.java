// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Settings;
import io.github.parkscore.model.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 指标体系: every part with its weight, its formula, its rule and all that is said only there. */
final class TreeOutline {
  private final Saying saying;
  private final RuleText rules;
  private final List<Outline.Entry> lines = new ArrayList<>();

  private TreeOutline(Saying saying) {
    this.saying = saying;
    this.rules = new RuleText(saying.model(), saying.readable());
  }

  static Outline.Block of(Saying saying) {
    TreeOutline tree = new TreeOutline(saying);
    Node root = saying.tree().root();
    if (root.rule().isEmpty()) {
      Text parameters = saying.marked(tree.rules.parameters(root), root, "with");
      tree.fact(0, new Text("参数", "parameters"), parameters);
    }
    tree.settings(root, 0);
    tree.fact(0, new Text("各部分合计", "parts sum to"), new WeightSums(saying.model()).of(root));
    tree.grow(root, "");
    return new Outline.Block(new Text("指标体系", "Indicators"), tree.lines);
  }

  private void grow(Node parent, String prefix) {
    int number = 0;
    for (Node node : parent.children()) {
      String no = prefix + ++number;
      Text name = saying.marked(Saying.named(node.name(), node.head().id()), node, "name");
      int depth = node.depth() - 1;
      Text numbered = new Text(no + " " + name.zh(), no + " " + name.en());
      lines.add(new Outline.Branch(depth, numbered, weight(node)));
      measured(node, depth + 1);
      settings(node, depth + 1);
      said(node, depth + 1);
      grow(node, no + ".");
    }
  }

  private Text weight(Node node) {
    if (node.part() instanceof Part.Indicator indicator && indicator.reference()) {
      return new Text("参考，不计分", "reference, not scored");
    }
    Text weight =
        saying
            .tree()
            .weight(node)
            .map(table -> saying.marked(saying.readable().table(table), node, "weight"))
            .orElse(Text.EMPTY);
    Text sum = new WeightSums(saying.model()).of(node);
    return Saying.joined(List.of(weight, Saying.after("下属合计 ", "parts sum to ", sum)));
  }

  private void measured(Node node, int depth) {
    if (node.part() instanceof Part.Points points) {
      fact(
          depth,
          new Text("加减分", "points"),
          saying.marked(saying.readable().formula(points.points()), node, "points"));
    }
    if (node.part() instanceof Part.Indicator indicator) {
      Text unit = indicator.unit().map(Saying::unit).orElse(Text.EMPTY);
      Text value = saying.marked(saying.readable().formula(indicator.value()), node, "value");
      boolean cost = indicator.direction() == Part.Direction.COST;
      Text less = cost ? new Text("越低越好", "less is better") : Text.EMPTY;
      Text direction = saying.marked(less, node, "direction");
      fact(
          depth,
          new Text("指标值", "value"),
          Saying.joined(List.of(value, Saying.after("单位 ", "in ", unit), direction)));
      if (!indicator.reference()) {
        fact(depth, new Text("计分", "rule"), rule(node));
      }
    }
  }

  private Text rule(Node node) {
    String id = node.rule().map(Formula::text).filter(text -> text.matches("\\w+")).orElse("");
    Text title = saying.marked(Saying.named(rules.title(node), id), node, "rule");
    Text parameters = saying.marked(rules.parameters(node), node, "with");
    Text limits = saying.marked(saying.readable().limits(node.limits()), node, "limits");
    return Saying.joined(List.of(title, parameters, Saying.after("得分率限于 ", "marks kept ", limits)));
  }

  /** What a node says for itself and all below, but rules and limits, which each indicator has. */
  private void settings(Node node, int depth) {
    Settings settings = node.head().settings();
    Text treat =
        Text.of(
            settings.treat().orElse(List.of()).stream()
                .map(formula -> saying.readable().formula(formula).zh())
                .collect(Collectors.joining("；")));
    fact(depth, new Text("数据处理", "treated"), saying.marked(treat, node, "treat"));
    if (!(node.part() instanceof Part.Indicator)) {
      rules
          .definitions(node, saying.tree().indicators())
          .forEach((name, said) -> fact(depth, Text.of(name), saying.marked(said, node, "with")));
      Text limits = saying.readable().limits(settings.limits());
      boolean points = node.part() instanceof Part.Points;
      Text label = points ? new Text("分数限于", "points kept") : new Text("得分率限于", "marks kept");
      fact(depth, label, saying.marked(limits, node, "limits"));
    }
    fact(
        depth,
        new Text("缺报的", "if missing"),
        saying.marked(saying.readable().absence(settings.missing()), node, "missing"));
    fact(
        depth,
        new Text("不适用的", "not applicable"),
        saying.marked(saying.readable().absence(settings.notApplicable()), node, "not-applicable"));
    combined(node, depth, settings);
  }

  private void combined(Node node, int depth, Settings settings) {
    Text combine = settings.combine().map(Text::of).orElse(Text.EMPTY);
    fact(depth, new Text("合成", "combined by"), saying.marked(combine, node, "combine"));
    Text weighting = settings.weighting().map(Weighting::toString).map(Text::of).orElse(Text.EMPTY);
    fact(depth, new Text("赋权", "weighted by"), saying.marked(weighting, node, "weighting"));
    fact(depth, new Text("权重列", "column"), settings.column().map(Text::of).orElse(Text.EMPTY));
    if (settings.relative().orElse(false)) {
      fact(
          depth,
          new Text("权重", "weights"),
          new Text("只比相互大小，合计不限", "count against each other, whatever their sum"));
    }
    fact(depth, new Text("责任部门", "department"), settings.department().orElse(Text.EMPTY));
  }

  private void said(Node node, int depth) {
    Text applies = node.head().applies().map(saying.readable()::formula).orElse(Text.EMPTY);
    fact(depth, new Text("适用", "applies"), saying.marked(applies, node, "applies"));
    fact(depth, new Text("口径", "definition"), node.head().definition());
    fact(depth, new Text("理由", "rationale"), node.head().rationale());
  }

  private void fact(int depth, Text label, Text content) {
    if (!content.isEmpty()) {
      lines.add(new Outline.Fact(depth, label, content));
    }
  }
}
