// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.readme;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import io.github.parkscore.returns.Asked;
import io.github.parkscore.returns.ReturnsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a model and returns, scores, and prints rank, name and total of every park. The README
 * shows what stands between the two marks.
 */
public final class Example {
  private Example() {}

  /** Takes the folder of the model and of its returns: {@code samples/first}. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    // [readme
    IndicatorModel model =
        ModelReader.read("model.yaml", Files.readString(folder.resolve("model.yaml"))).orThrow();
    List<GridSource> files = List.of(GridSource.file(folder.resolve("returns-2024.csv")));
    ParkTable returns = ReturnsReader.of(Asked.of(model)).read(files).orThrow();
    Evaluation round = Evaluator.of(model).evaluate(returns, Options.DEFAULT);
    for (int i = 0; i < round.size(); i++) {
      String name = returns.roster().parks().get(i).name();
      System.out.println(round.ranking().rank()[i] + " " + name + " " + round.total(i));
    }
    // 2 East Park 58.62
    // 1 South Park 80.0
    // 3 Hill Park 0.0
    // readme]
  }
}
