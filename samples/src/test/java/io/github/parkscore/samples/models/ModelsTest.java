// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.explanation.Part;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Node;
import io.github.parkscore.samples.ScoresFile;
import io.github.parkscore.view.Outline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every rule system under samples/models; folders are found, not listed. */
class ModelsTest {
  /** What makes a folder complete. */
  private static final List<String> PARTS =
      List.of("model.yaml", "README.md", "roster.csv", "returns", "expected.py", "expected.csv");

  private static final List<String> COUNTED = List.of("处数", "占满分的份额");

  private static Stream<DynamicTest> ofEach(Consumer<SampleModel> holds) {
    List<SampleModel> samples = SampleModel.all();
    assertThat(samples).isNotEmpty();
    return samples.stream()
        .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> holds.accept(sample)));
  }

  /**
   * The engine against expected results that an independent program computed from the rule's text:
   * every column of scores.csv but the names and attributes of the roster.
   */
  @TestFactory
  Stream<DynamicTest> everyFigureOfEveryRoundIsAsExpected() {
    return ofEach(
        sample -> {
          List<Evaluation> played = PlayedRounds.of(sample);
          assertThat(played).isNotEmpty();
          for (int i = 0; i < played.size(); i++) {
            Path expected = sample.rounds().get(i).expected();
            Map<String, Map<String, String>> scores = ScoresFile.of(played.get(i));
            assertThat(head(ScoresFile.read(expected)))
                .as(expected.toString())
                .containsAll(computed(played.get(i).model(), head(scores)));
            assertThat(ScoresFile.differences(scores, expected)).as(expected.toString()).isEmpty();
          }
        });
  }

  private static Set<String> head(Map<String, Map<String, String>> rows) {
    return rows.values().iterator().next().keySet();
  }

  /** The columns that are no mere copy of the roster. */
  private static Set<String> computed(IndicatorModel model, Set<String> columns) {
    Set<String> computed = new LinkedHashSet<>(columns);
    computed.remove("name");
    model.inputs().attributes().values().stream()
        .filter(attribute -> attribute.value().isEmpty() && attribute.elsewhere().isEmpty())
        .forEach(attribute -> computed.remove(attribute.id()));
    return computed;
  }

  /** The parts of every park's explanation sum to its total. */
  @TestFactory
  Stream<DynamicTest> explanationsSumUp() {
    return ofEach(
        sample -> {
          Evaluation round = PlayedRounds.of(sample).get(sample.rounds().size() - 1);
          Explainer explainer = new Explainer(round);
          for (int park = 0; park < round.size(); park++) {
            if (round.state(park).isScored()) {
              List<Part> parts = explainer.explain(park).total().parts();
              double sum = parts.stream().mapToDouble(Part::points).sum();
              assertThat(sum).isCloseTo(round.total(park), within(1e-9));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> theFolderIsComplete() {
    return ofEach(
        sample -> {
          for (String part : PARTS) {
            assertThat(sample.file(part)).exists();
          }
          for (SampleModel.Round round : sample.rounds()) {
            assertThat(round.expected()).content().startsWith("# computed-by: ");
          }
          assertThat(sample.text("README.md")).contains("虚构").contains("In short");
        });
  }

  /** A model reads like the rule: neither a toy nor a program. */
  @TestFactory
  Stream<DynamicTest> theModelIsAsLongAsARule() {
    return ofEach(
        sample -> {
          assertThat(sample.text("model.yaml").lines().count()).isBetween(60L, 250L);
          assertThat(sample.model().identity().name().zh()).contains("虚构");
        });
  }

  /** Every number, formula and rule has a source or says that it is assumed. */
  @TestFactory
  Stream<DynamicTest> everythingIsStatedOrAssumed() {
    return ofEach(
        sample -> {
          for (Node node : sample.model().tree().nodes()) {
            for (String key :
                List.of("name", "weight", "value", "points", "rule", "with", "limits", "missing")) {
              assertThat(node.basis(key)).as(node.id() + ": " + key).isPresent();
            }
          }
        });
  }

  /** The page says how much is assumed, in the words in which the program counts it. */
  @TestFactory
  Stream<DynamicTest> itsPageSaysHowMuchIsAssumed() {
    return ofEach(
        sample -> {
          List<String> counted = counted(sample.model());
          assertThat(counted).hasSameSizeAs(COUNTED);
          assertThat(sample.text("README.md")).contains(counted);
        });
  }

  private static List<String> counted(IndicatorModel model) {
    return Outline.of(model).sections().stream()
        .flatMap(section -> section.lines().stream())
        .flatMap(line -> line instanceof Outline.Fact fact ? Stream.of(fact) : Stream.empty())
        .filter(fact -> COUNTED.contains(fact.label().zh()))
        .map(fact -> fact.content().zh())
        .toList();
  }

  /** Whoever starts from a folder finds who made the data, and can make them again. */
  @TestFactory
  Stream<DynamicTest> theDataSayThatTheyAreInvented() {
    return ofEach(
        sample -> {
          if (Files.exists(sample.file("generate.py"))) {
            assertThat(sample.text("generate.py")).contains("invented");
          } else {
            assertThat(sample.text("README.md")).contains(".Generate");
          }
        });
  }
}
