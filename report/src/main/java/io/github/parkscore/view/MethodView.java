// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import io.github.parkscore.provenance.Basis;
import java.util.ArrayList;
import java.util.List;

/** 方法说明: everything that the ranking follows from, and what each of it rests on. */
final class MethodView {
  private static final Text GENERAL = new Text("总则", "General");
  private static final Text TREE = new Text("指标体系", "Indicators");

  private final Ledger ledger;
  private final Readable readable;
  private final RuleText rules;

  private MethodView(Ledger ledger) {
    this.ledger = ledger;
    this.readable = new Readable(ledger);
    this.rules = new RuleText(ledger, readable);
  }

  static View of(Ledger ledger) {
    MethodView method = new MethodView(ledger);
    List<Row> general = GeneralRules.of(ledger).stream().map(method::row).toList();
    List<Row> tree = new ArrayList<>();
    method.grow(ledger.tree().root(), "", tree);
    return new View(
        "method",
        new Text("方法说明", "Method"),
        new Text("〔设〕为没有公开依据、由编写模型的人设定的内容", "[assumed] stands in no public document"),
        headings(),
        List.of(new Section(GENERAL, general), new Section(TREE, tree)));
  }

  private static List<Heading> headings() {
    return List.of(
        Heading.text("no", new Text("序号", "No."), 7),
        Heading.text("name", new Text("名称", "Name"), 26),
        Heading.text("kind", new Text("类别", "Kind"), 9),
        Heading.number("full", new Text("满分", "Full marks"), 2).wide(8),
        Heading.text("weight", new Text("权重", "Weight"), 12),
        Heading.text("formula", new Text("公式或规定", "Formula or rule"), 40),
        Heading.text("unit", new Text("单位", "Unit"), 10),
        Heading.text("direction", new Text("方向", "Direction"), 8),
        Heading.text("rule", new Text("计分方法", "Scoring"), 24),
        Heading.text("parameters", new Text("参数", "Parameters"), 36),
        Heading.text("limits", new Text("得分率限值", "Limits"), 12),
        Heading.text("missing", new Text("缺报时", "If missing"), 18),
        Heading.text("department", new Text("责任部门", "Department"), 14),
        Heading.text("basis", new Text("依据", "Rests on"), 48),
        Heading.text("definition", new Text("口径", "Definition"), 40));
  }

  private Row row(GeneralRules.Rule rule) {
    boolean assumed = rule.basis().filter(basis -> !basis.stated()).isPresent();
    Cell content = Cell.text(rule.content());
    List<Cell> cells = new ArrayList<>();
    for (Heading heading : headings()) {
      cells.add(
          switch (heading.id()) {
            case "name" -> Cell.text(rule.name());
            case "kind" -> Cell.text(GENERAL);
            case "formula" -> assumed ? content.as(Tone.ASSUMED) : content;
            case "basis" -> Cell.text(rule.basis().map(MethodView::said).orElse(Text.EMPTY));
            default -> Cell.EMPTY;
          });
    }
    return new Row(-1, cells);
  }

  private static Text said(Basis basis) {
    return basis.stated()
        ? basis.text()
        : new Text("〔设〕" + basis.text().zh(), "[assumed] " + basis.text().en());
  }

  private void grow(Node parent, String prefix, List<Row> rows) {
    int number = 0;
    for (Node node : parent.children()) {
      String no = prefix + ++number;
      rows.add(row(node, no));
      grow(node, no + ".", rows);
    }
  }

  private Row row(Node node, String no) {
    Grounds grounds = new Grounds(node);
    double full = ledger.full(node);
    Text weight = ledger.tree().weight(node).map(readable::table).orElse(Text.EMPTY);
    return new Row(
        -1,
        List.of(
            Cell.text(no),
            grounds.mark("name", Cell.text(node.name())),
            kind(node.part()),
            full == 0 ? Cell.EMPTY : Cell.number(full, 2),
            grounds.mark("weight", Cell.text(weight)),
            formula(node, grounds),
            Cell.text(unit(node)),
            direction(node.part()),
            scored(node, grounds, "rule", rules.title(node)),
            scored(node, grounds, "with", rules.parameters(node)),
            limits(node, grounds),
            scored(node, grounds, "missing", readable.absence(node.missing())),
            Cell.text(department(node)),
            Cell.text(grounds.text()),
            Cell.text(node.head().definition())));
  }

  private Cell limits(Node node, Grounds grounds) {
    boolean reference = node.part() instanceof Part.Indicator part && part.reference();
    return reference
        ? Cell.EMPTY
        : grounds.mark("limits", Cell.text(readable.limits(node.limits())));
  }

  private static Cell scored(Node node, Grounds grounds, String key, Text text) {
    boolean scored = node.part() instanceof Part.Indicator indicator && !indicator.reference();
    return scored ? grounds.mark(key, Cell.text(text)) : Cell.EMPTY;
  }

  private static Cell kind(Part part) {
    if (part instanceof Part.Category) {
      return Cell.text(new Text("分类", "category"));
    }
    if (part instanceof Part.Indicator indicator) {
      return indicator.reference()
          ? Cell.text(Terms.REFERENCE).as(Tone.MUTED)
          : Cell.text(new Text("指标", "indicator"));
    }
    return Cell.text(new Text("加减分", "points"));
  }

  private Cell formula(Node node, Grounds grounds) {
    if (node.part() instanceof Part.Indicator indicator) {
      return grounds.mark("value", Cell.text(readable.formula(indicator.value())));
    }
    if (node.part() instanceof Part.Points points) {
      return grounds.mark("points", Cell.text(readable.formula(points.points())));
    }
    return Cell.EMPTY;
  }

  private Text unit(Node node) {
    return node.part() instanceof Part.Indicator ? new Measured(ledger, node).unit() : Text.EMPTY;
  }

  private static Cell direction(Part part) {
    if (!(part instanceof Part.Indicator indicator)) {
      return Cell.EMPTY;
    }
    return indicator.direction() == Part.Direction.COST
        ? Cell.text(new Text("越低越好", "less is better")).as(Tone.MUTED)
        : Cell.text(new Text("越高越好", "more is better"));
  }

  private Text department(Node node) {
    return Departments.of(ledger, node);
  }
}
