// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Node;
import io.github.parkscore.provenance.Basis;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 计分方法: the rules that the model brings itself and those of the catalogue that it uses. */
final class RulesOutline {
  private final Saying saying;
  private final List<Outline.Entry> lines = new ArrayList<>();

  private RulesOutline(Saying saying) {
    this.saying = saying;
  }

  /** The model's own rules. */
  static Outline.Block own(Saying saying) {
    RulesOutline rules = new RulesOutline(saying);
    IndicatorModel model = saying.model();
    for (Rule rule : model.rules().values()) {
      Optional<Basis> basis =
          rule.source().map(Basis::stated).or(() -> model.provenance().basis("rules"));
      rules.rule(rule, saying.marked(Saying.named(rule.title(), rule.name()), basis, "rules"));
      rules.fact(new Text("说明", "note"), rule.note());
    }
    return new Outline.Block(new Text("本模型自有的计分方法", "Rules of this model"), rules.lines);
  }

  /** The rules of the catalogue that indicators name: what they compute, and what they preset. */
  static Outline.Block ofCatalog(Saying saying) {
    RulesOutline rules = new RulesOutline(saying);
    RuleCatalog catalog = RuleCatalog.standard();
    Map<String, Rule> used = new LinkedHashMap<>();
    for (Node node : saying.tree().indicators()) {
      String name = node.rule().map(Formula::text).orElse("");
      if (!saying.model().rules().containsKey(name)) {
        catalog.find(name).ifPresent(rule -> used.put(name, rule));
      }
    }
    used.values().forEach(rule -> rules.rule(rule, Saying.named(rule.title(), rule.name())));
    return new Outline.Block(
        new Text("用到的通用计分方法", "Rules of the catalogue that are used"), rules.lines);
  }

  private void rule(Rule rule, Text name) {
    lines.add(new Outline.Branch(0, name, Text.EMPTY));
    for (RuleCase row : rule.cases()) {
      Text when = row.when().map(saying.readable()::formula).orElse(Text.EMPTY);
      boolean rest = rule.cases().size() > 1 && row.when().isEmpty();
      Text condition = rest ? new Text("其余", "otherwise") : Saying.after("当 ", "when ", when);
      Text mark = saying.readable().formula(row.mark());
      fact(new Text("得分率", "mark"), Saying.joined(List.of(mark, condition)));
    }
    for (Parameter parameter : rule.parameters().values()) {
      Text preset =
          parameter
              .preset()
              .map(saying.readable()::formula)
              .map(formula -> Saying.after("不另写时为 ", "unless set: ", formula))
              .orElse(new Text("由指标给出", "set by the indicator"));
      fact(Text.of(parameter.name()), Saying.joined(List.of(parameter.note(), preset)));
    }
  }

  private void fact(Text label, Text content) {
    if (!content.isEmpty()) {
      lines.add(new Outline.Fact(1, label, content));
    }
  }
}
