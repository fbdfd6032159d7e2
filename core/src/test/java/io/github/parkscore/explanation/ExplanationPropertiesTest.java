// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.RandomRounds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExplanationPropertiesTest {
  @Property(tries = 300)
  void partsSumToTheTotal(@ForAll long seed) {
    Evaluation round = RandomRounds.round(seed, 6);
    Explainer explainer = new Explainer(round);
    for (int park = 0; park < round.size(); park++) {
      if (round.state(park).isScored()) {
        Part total = explainer.explain(park).total();
        assertThat(total.points()).isEqualTo(round.total(park));
        sums(total);
      }
    }
  }

  private static void sums(Part part) {
    if (!part.parts().isEmpty()) {
      double sum = part.parts().stream().mapToDouble(Part::points).sum();
      assertThat(sum).as(part.node()).isCloseTo(part.points(), within(1e-9));
      part.parts().forEach(ExplanationPropertiesTest::sums);
    }
  }
}
