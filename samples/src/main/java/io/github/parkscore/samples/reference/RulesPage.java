// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.reference;

import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleCase;
import io.github.parkscore.rule.RuleExample;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Every named rule of the catalogue, with the worked cases that are its test. */
final class RulesPage {
  private RulesPage() {}

  static String text() {
    Markdown page = new Markdown("计分方法目录 · The catalogue of rules");
    page.paragraph(
        "得分率 1 为满分；`x` 为指标值（数据处理之后），`point` 为相当于 1 分的得分率，`best`、`worst` 已按指标方向取，"
            + "`sign` 对越小越好的指标为 −1。决策表从上往下，第一行成立的算。每个算例都由测试算过，— 表示缺失。"
            + "参数没有默认值的，模型必须写明。");
    page.paragraph(
        "A mark of 1 is full marks; `x` is the value after its treatments, `point` the mark worth one"
            + " point; `best` and `worst` already follow the indicator's direction, and `sign` is −1"
            + " where less is better. Tables are read from the top: the first row that holds counts."
            + " Every worked case is computed by a test; — stands for missing. A parameter without"
            + " default has to be set by the model.");
    RuleCatalog.standard().rules().values().forEach(rule -> section(page, rule));
    return page.toString();
  }

  private static void section(Markdown page, Rule rule) {
    page.heading(rule.name() + "：" + rule.title().zh() + " · " + rule.title().en());
    page.paragraph(Markdown.plain(rule.note().zh()));
    page.paragraph(Markdown.plain(rule.note().en()));
    rule.source().ifPresent(s -> page.paragraph("出处 source: " + Markdown.plain(s.toString())));
    if (!rule.parameters().isEmpty()) {
      page.head("参数 parameter", "可写 may be", "默认 default", "中文", "English");
      rule.parameters().values().forEach(parameter -> page.row(parameter(parameter)));
    }
    page.head("条件 when", "得分率 mark", "中文", "English", "提示 finding");
    rule.cases().forEach(row -> page.row(row(row)));
    page.head("x", "参数 with", "得分率 mark", "说明 note");
    rule.examples().forEach(example -> page.row(example(example)));
  }

  private static List<String> parameter(Parameter parameter) {
    String kind =
        switch (parameter.kind()) {
          case NUMBER -> "数 number" + range(parameter);
          case FORMULA -> "公式 formula";
          case CHOICE -> parameter.choices().stream().map(Markdown::code).collect(joined());
        };
    return List.of(
        Markdown.code(parameter.name()),
        kind,
        parameter.preset().map(RulesPage::code).orElse("必须写 must be set"),
        Markdown.plain(parameter.note().zh()),
        Markdown.plain(parameter.note().en()));
  }

  private static String range(Parameter parameter) {
    return parameter.from().isEmpty() && parameter.to().isEmpty()
        ? ""
        : " " + bound(parameter.from()) + "…" + bound(parameter.to());
  }

  private static String bound(OptionalDouble bound) {
    return bound.isEmpty() ? "" : Numerals.shortest(bound.getAsDouble());
  }

  private static List<String> row(RuleCase row) {
    return List.of(
        row.when().map(RulesPage::code).orElse("其余 else"),
        code(row.mark()),
        Markdown.plain(row.say().zh()),
        Markdown.plain(row.say().en()),
        row.finding().map(id -> "[" + id + "](findings.md)").orElse(""));
  }

  private static List<String> example(RuleExample example) {
    List<String> with = new ArrayList<>();
    if (example.direction().equals("cost")) {
      with.add("越小越好 cost");
    }
    if (example.points() != 1) {
      with.add(Numerals.shortest(example.points()) + " 分 points");
    }
    example.with().forEach((name, formula) -> with.add(Markdown.code(name + ": " + formula)));
    Text note = example.note();
    return List.of(
        figures(example.x()),
        String.join("<br>", with),
        figures(example.mark()),
        Markdown.plain(note.zh().equals(note.en()) ? note.zh() : note.zh() + " " + note.en()));
  }

  private static String figures(List<Double> figures) {
    return figures.stream()
        .map(figure -> figure.isNaN() ? "—" : Numerals.shortest(figure))
        .collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  private static String code(Formula formula) {
    return Markdown.code(formula.text());
  }
}
