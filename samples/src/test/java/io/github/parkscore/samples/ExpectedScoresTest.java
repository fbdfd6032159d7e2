// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Language;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine against expected results that an independent program computed from the rule's text.
 */
class ExpectedScoresTest {
  private static final double TOLERANCE = 1e-9;

  /** Every folder of a model; each has to bring what it expects. */
  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("models"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFigureIsAsExpected(Path folder) throws IOException {
    IndicatorModel model = model(folder);
    Truth truth = new Truth(folder, model);
    ParkTable table = truth.table();
    Evaluation round =
        Evaluator.of(model).evaluate(table, Options.DEFAULT.withHistory(truth.history()));
    List<String> differences = new ArrayList<>();
    List<Map<String, String>> expected = Truth.rows(folder.resolve("expected.csv"));
    assertThat(expected).hasSize(table.size());
    for (Map<String, String> row : expected) {
      int park = table.roster().indexOf(row.get("id"));
      row.forEach(
          (column, wanted) -> {
            String got = figure(round, park, column);
            if (!same(wanted, got)) {
              differences.add(row.get("id") + " " + column + ": " + wanted + " but " + got);
            }
          });
    }
    assertThat(differences).isEmpty();
  }

  private static IndicatorModel model(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("model.yaml"))) {
      return ModelReader.read("model.yaml", in).orThrow();
    }
  }

  private static boolean same(String wanted, String got) {
    if (wanted.isEmpty() || got.isEmpty() || !wanted.matches("-?[0-9].*")) {
      return wanted.equals(got);
    }
    double number = Double.parseDouble(wanted);
    return Math.abs(number - Double.parseDouble(got)) <= TOLERANCE * Math.max(1, Math.abs(number));
  }

  private static String figure(Evaluation round, int park, String column) {
    switch (column) {
      case "id":
        return round.table().roster().parks().get(park).id();
      case "state":
        return round.state(park).id();
      case "total":
        return number(round.total(park));
      case "rank":
        return rank(round.ranking(), park);
      case "grade":
        return round.conclusions().get(park).grade().zh();
      case "honours":
        return round.conclusions().get(park).honours().stream()
            .map(text -> text.in(Language.ZH))
            .collect(Collectors.joining("、"));
      case "watch":
        return round.model().conclusions().watch().stream()
            .filter(watch -> round.conclusions().get(park).watches().contains(watch.id()))
            .map(watch -> watch.name().zh())
            .collect(Collectors.joining("、"));
      default:
        break;
    }
    for (Ranking ranking : round.rankings()) {
      if (column.equals(ranking.grouping().key() + "_rank")) {
        return rank(ranking, park);
      }
    }
    int dot = column.lastIndexOf('.');
    String node = dot < 0 ? column : column.substring(0, dot);
    if (dot < 0) {
      return number(round.node(node).points().get(park));
    }
    var stages = round.node(node).indicator().orElseThrow();
    return number((column.endsWith(".value") ? stages.value() : stages.mark()).column().get(park));
  }

  private static String rank(Ranking ranking, int park) {
    return ranking.rank()[park] == 0 ? "" : Integer.toString(ranking.rank()[park]);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }
}
