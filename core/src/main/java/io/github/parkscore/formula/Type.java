// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.finding.Text;

/** What a formula gives. */
public enum Type {
  /** A number. */
  NUMBER(new Text("数", "a number")),
  /** True or false; counts 1 or 0 where a number belongs. */
  CONDITION(new Text("条件", "a condition")),
  /** A text. */
  TEXT(new Text("文字", "a text"));

  private final Text shown;

  Type(Text shown) {
    this.shown = shown;
  }

  /** As messages call it. */
  public Text shown() {
    return shown;
  }

  boolean isNumeric() {
    return this != TEXT;
  }
}
