// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.view.Ledger;
import java.util.ArrayList;
import java.util.List;

/** What followed for a park from its score and rank, on one line. */
final class Standing {
  private final Evaluation evaluation;
  private final boolean isScored;

  Standing(Ledger ledger) {
    this.evaluation = ledger.evaluation();
    this.isScored = ledger.isScored();
  }

  Text of(int park) {
    Conclusion conclusion = evaluation.conclusions().get(park);
    List<Text> parts = new ArrayList<>();
    if (isScored || conclusion.state() != State.RANKED) {
      parts.add(conclusion.state().shown());
    }
    if (!conclusion.grade().isEmpty()) {
      parts.add(labelled("等次 ", "grade ", conclusion.grade()));
    }
    if (!conclusion.managedAs().isEmpty()) {
      parts.add(labelled("参照管理 ", "managed as ", conclusion.managedAs()));
    }
    conclusion.honours().forEach(honour -> parts.add(labelled("荣誉 ", "honour ", honour)));
    evaluation.model().conclusions().watch().stream()
        .filter(watch -> conclusion.watches().contains(key(watch)))
        .forEach(watch -> parts.add(labelled("预警 ", "warning ", name(watch))));
    return new Text(
        String.join("，", parts.stream().map(Text::zh).toList()),
        String.join(", ", parts.stream().map(Text::en).toList()));
  }

  private static String key(Consequence watch) {
    return watch.id().isEmpty() ? watch.name().zh() : watch.id();
  }

  private static Text name(Consequence watch) {
    return watch.as().isEmpty()
        ? watch.name()
        : new Text(
            watch.name().zh() + "（" + watch.as().zh() + "）",
            watch.name().en() + " (" + watch.as().en() + ")");
  }

  private static Text labelled(String zh, String en, Text text) {
    return new Text(zh + text.zh(), en + text.en());
  }
}
