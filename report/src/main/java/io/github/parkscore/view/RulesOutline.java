// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.provenance.Basis;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 自有计分方法: the rules that the model brings itself, case by case. */
final class RulesOutline {
  private RulesOutline() {}

  static Outline.Block of(Saying saying) {
    IndicatorModel model = saying.model();
    List<Outline.Entry> lines = new ArrayList<>();
    for (Rule rule : model.rules().values()) {
      Optional<Basis> basis =
          rule.source().map(Basis::stated).or(() -> model.provenance().basis("rules"));
      Text name = Saying.named(rule.title(), rule.name());
      lines.add(new Outline.Branch(0, saying.marked(name, basis, "rules"), Text.EMPTY));
      for (RuleCase row : rule.cases()) {
        Text when = row.when().map(saying.readable()::formula).orElse(Text.EMPTY);
        Text mark = saying.readable().formula(row.mark());
        lines.add(
            new Outline.Fact(
                1,
                new Text("得分率", "mark"),
                Saying.joined(List.of(mark, Saying.after("当 ", "when ", when)))));
      }
      for (Parameter parameter : rule.parameters().values()) {
        lines.add(
            new Outline.Fact(
                1,
                Text.of(parameter.name()),
                Saying.joined(
                    List.of(
                        parameter.note(),
                        parameter
                            .preset()
                            .map(saying.readable()::formula)
                            .map(preset -> Saying.after("不另写时为 ", "unless set: ", preset))
                            .orElse(new Text("由指标给出", "set by the indicator"))))));
      }
      if (!rule.note().isEmpty()) {
        lines.add(new Outline.Fact(1, new Text("说明", "note"), rule.note()));
      }
    }
    return new Outline.Block(new Text("本模型自有的计分方法", "Rules of this model"), lines);
  }
}
