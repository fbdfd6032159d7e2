// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.model.Rounding;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;

/** Reads how scores are rounded: {@code none}, or the decimals of points, categories and total. */
final class RoundingReader {
  private static final int MOST_DIGITS = 10;

  private RoundingReader() {}

  static Rounding read(Fields model) {
    boolean none =
        model
            .find("round")
            .filter(node -> node instanceof Node.Scalar scalar && scalar.text().equals("none"))
            .isPresent();
    if (none) {
      return Rounding.NONE;
    }
    return model
        .fields("round", ModelKeys.ROUND)
        .map(
            fields ->
                new Rounding(
                    fields.whole("points", 0, MOST_DIGITS),
                    fields.whole("category", 0, MOST_DIGITS),
                    fields.whole("total", 0, MOST_DIGITS)))
        .orElse(Rounding.NONE);
  }
}
