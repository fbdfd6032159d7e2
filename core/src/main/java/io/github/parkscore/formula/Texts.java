// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every text of an evaluation a number, so that a column of texts is a column of doubles and
 * choosing between texts is choosing between numbers. Used by one thread at a time.
 */
public final class Texts {
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** A dictionary without texts. */
  public Texts() {}

  /** The number of a text; NaN for none. */
  public double code(String text) {
    if (text == null) {
      return Double.NaN;
    }
    Integer code = codes.get(text);
    if (code == null) {
      code = texts.size();
      codes.put(text, code);
      texts.add(text);
    }
    return code;
  }

  /** The text of a number; null for NaN. */
  public String text(double code) {
    return Double.isNaN(code) ? null : texts.get((int) code);
  }
}
