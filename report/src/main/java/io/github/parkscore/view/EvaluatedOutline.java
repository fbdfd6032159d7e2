// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Members;
import java.util.ArrayList;
import java.util.List;

/** 参评范围: who is left out of what, against whom parks are measured; and the model's own checks. */
final class EvaluatedOutline {
  private EvaluatedOutline() {}

  static Outline.Block of(Saying saying) {
    IndicatorModel model = saying.model();
    List<Outline.Entry> lines = new ArrayList<>();
    for (Exclusion exclusion : model.evaluated().exclusions()) {
      Text when =
          saying.own(saying.readable().formula(exclusion.when()), exclusion.provenance(), "when");
      lines.add(
          new Outline.Fact(
              0,
              exclusion.from().shown(),
              Saying.joined(
                  List.of(
                      when,
                      exclusion.as(),
                      Saying.after("参照管理 ", "managed as ", exclusion.managedAs())))));
    }
    model
        .evaluated()
        .cohort()
        .ifPresent(
            formula ->
                lines.add(
                    new Outline.Fact(
                        0,
                        new Text("参照对象", "cohort"),
                        saying.atTop(saying.readable().formula(formula), "cohort"))));
    model.evaluated().members().ifPresent(members -> lines.add(members(saying, members)));
    return new Outline.Block(new Text("参评范围", "Who is evaluated"), lines);
  }

  private static Outline.Entry members(Saying saying, Members members) {
    Text by = saying.attribute(members.by());
    Text weight = saying.model().inputs().items().get(members.weight()).name();
    Text said =
        new Text(
            "按“" + by.zh() + "”归属，以“" + weight.zh() + "”加权平均",
            "the mean of those that name it in " + by.en() + ", weighted by " + weight.en());
    return new Outline.Fact(0, new Text("由成员合成", "by members"), saying.atTop(said, "members"));
  }

  static Outline.Block checks(Saying saying) {
    List<Outline.Entry> lines = new ArrayList<>();
    for (Check check : saying.model().checks()) {
      Text when = saying.atTop(saying.readable().formula(check.when()), "checks");
      lines.add(
          new Outline.Fact(
              0, FindingsView.word(check.severity()), Saying.joined(List.of(check.say(), when))));
    }
    return new Outline.Block(new Text("数据核对", "Checks"), lines);
  }
}
