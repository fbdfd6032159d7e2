// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.explanation.Part;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** What holds for every worked model. */
final class Worked {
  private static final double SUM_TOLERANCE = 1e-9;

  private Worked() {}

  /** The whole test of a worked model, under its number and name. */
  static DynamicTest test(WorkedModel worked) {
    return DynamicTest.dynamicTest(
        worked.toString(),
        () -> {
          isComplete(worked);
          assertThat(Comparison.differences(worked)).as(worked.toString()).isEmpty();
          Played played = Played.of(worked);
          played.evaluation().ifPresent(Worked::restsOnSomething);
          played.evaluation().ifPresent(Worked::explanationsSumUp);
        });
  }

  /** It says in both languages what it shows, marks the lines, names who computed the result. */
  static void isComplete(WorkedModel worked) {
    assertThat(worked.zh()).as(worked + ": first line of model.yaml").containsPattern("\\p{IsHan}");
    assertThat(worked.en()).as(worked + ": second line").doesNotContainPattern("^$|^\\p{IsHan}");
    assertThat(worked.said()).as(worked + ": lines marked # ←").isNotEmpty();
    List<Path> results =
        List.of("expected.csv", "refused.csv").stream()
            .map(worked.folder()::resolve)
            .filter(Files::exists)
            .toList();
    assertThat(results).as(worked + ": expected.csv or refused.csv").hasSize(1);
    Sheet sheet = Sheet.of(results.get(0));
    assertThat(sheet.notes()).as(worked.toString()).containsKey(Comparison.COMPUTED_BY);
    assertThat(sheet.notes().get(Comparison.COMPUTED_BY)).as(worked.toString()).isNotBlank();
    assertThat(sheet.rows()).as(worked.toString()).isNotEmpty();
  }

  /** Every number of the tree is stated or assumed. */
  private static void restsOnSomething(Evaluation round) {
    IndicatorModel model = round.model();
    for (Node node : model.tree().nodes()) {
      Head head = node.head();
      for (String key : List.of("weight", "value", "points", "rule", "with", "limits", "missing")) {
        assertThat(node.basis(key)).as(head.id() + ": " + key).isPresent();
      }
    }
  }

  /** The parts of every park's explanation sum to its total. */
  private static void explanationsSumUp(Evaluation round) {
    Explainer explainer = new Explainer(round);
    for (int park = 0; park < round.size(); park++) {
      if (round.state(park).isScored()) {
        Part total = explainer.explain(park).total();
        double sum = total.parts().stream().mapToDouble(Part::points).sum();
        assertThat(sum).isCloseTo(round.total(park), Assertions.within(SUM_TOLERANCE));
      }
    }
  }
}
