// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.finding.Text;
import java.util.List;

/**
 * How an indicator's or an adjustment's points came about, or why an exclusion holds.
 *
 * @param formula the formula of the value or the condition, with the names of the items
 * @param filled the same with figures
 * @param result what it came to, with its unit; empty of a condition
 * @param value its value; percents as fractions
 * @param treated the value after treatments
 * @param unit the unit of the value
 * @param rule the name of the rule
 * @param sentence the case of the rule that held, in words and figures; of an exclusion what it
 *     leaves out of
 * @param ruled the mark that the rule gave, before limits; NaN where it gave none
 * @param mark the mark, 1 being full
 * @param notes what limits, missing figures and treatments changed
 * @param department who answers for the figures
 */
public record Derivation(
    Text formula,
    Text filled,
    Text result,
    double value,
    double treated,
    String unit,
    Text rule,
    Text sentence,
    double ruled,
    double mark,
    List<Text> notes,
    Text department) {
  /** Keeps a copy. */
  public Derivation {
    notes = List.copyOf(notes);
  }

  /** Why a condition holds that leaves a park out of something. */
  static Derivation condition(Text formula, Text filled, Text leavesOut) {
    return new Derivation(
        formula,
        filled,
        Text.EMPTY,
        1,
        1,
        "",
        Text.EMPTY,
        leavesOut,
        Double.NaN,
        Double.NaN,
        List.of(),
        Text.EMPTY);
  }

  /** The figures after the formula, and what they came to; a single figure stands there once. */
  public Text worked() {
    return new Text(worked(filled.zh(), result.zh()), worked(filled.en(), result.en()));
  }

  private static String worked(String filled, String result) {
    boolean same = result.equals(filled) || result.startsWith(filled + " ");
    return result.isEmpty() ? filled : same ? result : filled + " = " + result;
  }
}
