// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.models;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.explanation.Part;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Result;
import io.github.parkscore.samples.ScoresFile;
import io.github.parkscore.view.Outline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a folder of a rule system promises; every promise that it breaks is a line. */
final class FolderContract {
  private static final List<String> PARTS =
      List.of("model.yaml", "README.md", "roster.csv", "returns", "expected.py", "expected.csv");
  private static final List<String> RESTING =
      List.of("name", "weight", "value", "points", "rule", "with", "limits", "missing");

  /** How much is stated and assumed, as the program says at the end of a model. */
  private static final List<String> COUNTED = List.of("处数", "占满分的份额");

  /** A model reads like a rule: neither a toy nor a program. */
  private static final int SHORTEST = 60;

  private static final int LONGEST = 250;
  private static final double SUM_TOLERANCE = 1e-9;

  private final SampleModel sample;
  private final List<String> broken = new ArrayList<>();

  private FolderContract(SampleModel sample) {
    this.sample = sample;
  }

  static List<String> broken(SampleModel sample) {
    FolderContract contract = new FolderContract(sample);
    if (contract.isComplete()) {
      Outcome<IndicatorModel> model = sample.read();
      model.findings().stream().map(Finding::toString).forEach(contract.broken::add);
      model.value().ifPresent(contract::check);
    }
    return contract.broken;
  }

  private boolean isComplete() {
    for (String part : PARTS) {
      require(Files.exists(sample.file(part)), "there is no " + part);
    }
    return broken.isEmpty();
  }

  private void check(IndicatorModel model) {
    long lines = sample.text("model.yaml").lines().count();
    require(lines >= SHORTEST && lines <= LONGEST, "the model has " + lines + " lines");
    dataSayThatTheyAreInvented(model);
    everythingRestsOnSomething(model);
    resultsHaveNames(model);
    pageSaysHowMuchIsAssumed(model);
    List<Evaluation> played = PlayedRounds.of(sample);
    for (int i = 0; i < played.size(); i++) {
      asExpected(played.get(i), sample.rounds().get(i).expected());
      explanationsSumUp(played.get(i));
    }
  }

  private void dataSayThatTheyAreInvented(IndicatorModel model) {
    require(model.identity().name().zh().contains("虚构"), "the model's name does not say 虚构");
    require(sample.text("README.md").contains("In short"), "README.md has no line in English");
    if (Files.exists(sample.file("generate.py"))) {
      require(sample.text("generate.py").contains("invented"), "generate.py does not say invented");
    } else {
      require(sample.text("README.md").contains(".Generate"), "nothing makes the data again");
    }
  }

  private void everythingRestsOnSomething(IndicatorModel model) {
    for (Node node : model.tree().nodes()) {
      for (String key : RESTING) {
        require(node.basis(key).isPresent(), node.id() + ": neither stated nor assumed: " + key);
      }
    }
  }

  /** Results are heads in the workbook, where an id says nothing. */
  private void resultsHaveNames(IndicatorModel model) {
    for (Result result : model.conclusions().results().values()) {
      boolean named = !result.name().zh().equals(result.id());
      require(named, "the result " + result.id() + " has no name");
    }
  }

  private void pageSaysHowMuchIsAssumed(IndicatorModel model) {
    List<String> counted =
        Outline.of(model).sections().stream()
            .flatMap(section -> section.lines().stream())
            .flatMap(line -> line instanceof Outline.Fact fact ? Stream.of(fact) : Stream.empty())
            .filter(fact -> COUNTED.contains(fact.label().zh()))
            .map(fact -> fact.content().zh())
            .toList();
    boolean weighs = !model.tree().root().weighted().isEmpty();
    require(counted.size() == (weighs ? 2 : 1), "the outline does not count what is assumed");
    for (String sentence : counted) {
      require(sample.text("README.md").contains(sentence), "README.md has to say: " + sentence);
    }
  }

  /** Every column of scores.csv but the names and attributes of the roster. */
  private void asExpected(Evaluation round, Path expected) {
    require(
        SampleModel.text(expected).startsWith("# computed-by: "),
        expected + " does not say who computed it");
    Map<String, Map<String, String>> scores = ScoresFile.of(round);
    Set<String> lacking = computed(round.model(), head(scores));
    lacking.removeAll(head(ScoresFile.read(expected)));
    require(lacking.isEmpty(), expected + " has no " + lacking);
    ScoresFile.differences(scores, expected).stream()
        .map(line -> round.period() + ": " + line)
        .forEach(broken::add);
  }

  private static Set<String> head(Map<String, Map<String, String>> rows) {
    return rows.values().iterator().next().keySet();
  }

  private static Set<String> computed(IndicatorModel model, Set<String> columns) {
    Set<String> computed = new LinkedHashSet<>(columns);
    computed.remove("name");
    model.inputs().attributes().values().stream()
        .filter(attribute -> attribute.value().isEmpty() && attribute.elsewhere().isEmpty())
        .forEach(attribute -> computed.remove(attribute.id()));
    return computed;
  }

  /** The parts of every park's explanation sum to its total. */
  private void explanationsSumUp(Evaluation round) {
    Explainer explainer = new Explainer(round);
    for (int park = 0; park < round.size(); park++) {
      if (round.state(park).isScored() && !Double.isNaN(round.total(park))) {
        List<Part> parts = explainer.explain(park).total().parts();
        double sum = parts.stream().mapToDouble(Part::points).sum();
        double apart = Math.abs(sum - round.total(park));
        require(
            apart <= SUM_TOLERANCE,
            round.table().roster().parks().get(park).id() + ": its parts sum to " + sum);
      }
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      broken.add(otherwise);
    }
  }
}
