// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.RefusedException;
import java.util.Optional;

/**
 * A formula as it was written: well formed, but not yet checked against the names of a model.
 *
 * @param text as it was written
 * @param tree what it says
 * @param place where its first character stands
 */
public record Formula(String text, Expr tree, Place place) {
  /** Parses a formula; what is wrong with it becomes a finding that points into it. */
  public static Optional<Formula> parse(String text, Place place, Findings findings) {
    try {
      return Optional.of(new Formula(text, Parser.parse(text), place));
    } catch (FormulaException e) {
      findings.add(e.finding(text, place));
      return Optional.empty();
    }
  }

  /**
   * Parses a formula that a program wrote.
   *
   * @throws RefusedException if it is not well formed
   */
  public static Formula of(String text) {
    Findings findings = new Findings();
    return parse(text, Place.NOWHERE, findings)
        .orElseThrow(() -> new RefusedException(findings.list()));
  }

  /** A formula that is a number. */
  public static Formula of(double number) {
    return of(Numerals.shortest(number));
  }

  /** Formulas are equal that say the same, wherever they stand. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Formula formula && tree.equals(formula.tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
