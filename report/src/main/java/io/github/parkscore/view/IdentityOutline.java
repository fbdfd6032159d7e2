// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Identity;
import io.github.parkscore.model.IndicatorModel;
import java.util.ArrayList;
import java.util.List;

/** What a model is called, what it is of, and the document it follows. */
final class IdentityOutline {
  private IdentityOutline() {}

  static Outline.Block of(IndicatorModel model) {
    Identity identity = model.identity();
    List<Outline.Entry> lines = new ArrayList<>();
    add(lines, new Text("模型", "model"), Text.of(identity.id() + " " + identity.edition()));
    add(lines, new Text("评价对象", "subject"), identity.subject());
    add(lines, new Text("评价周期", "round"), period(identity.part()));
    if (model.fullMarks().isPresent()) {
      Text marks = Text.of(Numbers.plain(model.fullMarks().getAsDouble()));
      add(lines, new Text("满分", "full marks"), marks);
    }
    model
        .provenance()
        .source()
        .ifPresent(s -> add(lines, new Text("出处", "source"), Text.of(s.toString())));
    add(lines, new Text("公布", "published"), Text.of(String.join(", ", model.publish())));
    add(
        lines,
        new Text("标记", "marks"),
        new Text(
            "〔据1〕有公开依据，〔设1〕由编写模型的人自设，编号见最后一节",
            "[s1] stands in a document, [a1] was assumed by whoever wrote the model: see the end"));
    add(
        lines,
        new Text("公式", "formulas"),
        new Text(
            "x 是指标值，point 是一分对应的得分率；得分率 1 为满分",
            "x is the value, point the mark worth one point; a mark of 1 is full"));
    return new Outline.Block(Text.EMPTY, lines);
  }

  private static void add(List<Outline.Entry> lines, Text label, Text content) {
    if (!content.isEmpty()) {
      lines.add(new Outline.Fact(0, label, content));
    }
  }

  private static Text period(Period.Part part) {
    return switch (part) {
      case YEAR -> new Text("一年", "a year");
      case TWO_YEARS -> new Text("两年", "two years");
      default -> new Text("半年", "half a year");
    };
  }
}
