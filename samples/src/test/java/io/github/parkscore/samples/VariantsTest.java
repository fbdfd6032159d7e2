// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import io.github.parkscore.modelfile.ModelWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A model changed by its with… methods is the model whose file says so. */
class VariantsTest {
  private static final int VARIANTS = 1000;

  @Test
  void aThousandVariantsScoreAsIfTheyHadBeenWrittenOut() throws IOException {
    Path folder = Path.of("models", "jiangsu");
    IndicatorModel model;
    try (InputStream in = Files.newInputStream(folder.resolve("model.yaml"))) {
      model = ModelReader.read("model.yaml", in).orThrow();
    }
    Truth truth = new Truth(folder, model);
    ParkTable table = truth.table();
    Options options = Options.DEFAULT.withHistory(truth.history());
    Evaluation original = Evaluator.of(model).evaluate(table, options);
    int changed = 0;
    for (int seed = 0; seed < VARIANTS; seed++) {
      IndicatorModel variant = new Variants(seed).of(model);
      String file = ModelWriter.write(variant);
      IndicatorModel written = ModelReader.read("variant.yaml", file).orThrow();
      Evaluation one = Evaluator.of(variant).evaluate(table, options);
      Evaluation other = Evaluator.of(written).evaluate(table, options);
      assertThat(other.nodes()).as("variant %d%n%s", seed, file).isEqualTo(one.nodes());
      assertThat(other.rankings()).isEqualTo(one.rankings());
      assertThat(other.conclusions()).isEqualTo(one.conclusions());
      changed += one.nodes().equals(original.nodes()) ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(VARIANTS * 8 / 10);
  }
}
