// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 12}, {@code 0.5}, {@code -3}, {@code 25%}. */
public final class Numbers {
  private static final Pattern WRITTEN =
      Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?%?");

  private Numbers() {}

  /** The number that a text says; empty if it says none. */
  public static OptionalDouble parse(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (!WRITTEN.matcher(folded).matches()) {
      return OptionalDouble.empty();
    }
    boolean percent = folded.endsWith("%");
    BigDecimal exact = new BigDecimal(percent ? folded.substring(0, folded.length() - 1) : folded);
    double value = (percent ? exact.movePointLeft(2) : exact).doubleValue();
    return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
