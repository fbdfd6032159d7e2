// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.finding.Text;
import java.util.List;

/**
 * How an indicator's or an adjustment's points came about.
 *
 * @param formula the formula of the value, with the names of the items
 * @param filled the same with figures
 * @param value its value; percents as fractions
 * @param treated the value after treatments
 * @param unit the unit of the value
 * @param rule the name of the rule
 * @param sentence the case of the rule that held, in words and figures
 * @param mark the mark, 1 being full
 * @param notes what limits, missing figures and treatments changed
 * @param department who answers for the figures
 */
public record Derivation(
    Text formula,
    Text filled,
    double value,
    double treated,
    String unit,
    Text rule,
    Text sentence,
    double mark,
    List<Text> notes,
    Text department) {
  /** Keeps a copy. */
  public Derivation {
    notes = List.copyOf(notes);
  }
}
