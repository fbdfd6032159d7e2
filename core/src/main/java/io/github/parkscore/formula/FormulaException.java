// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;

/** What is wrong with a formula and where in it; turned into a finding at the floor's edge. */
final class FormulaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final FormulaCode code;
  private final transient Span span;
  private final transient Object[] arguments;

  FormulaException(FormulaCode code, Span span, String seen, Object... arguments) {
    super(code + " " + seen, null, false, false);
    this.code = code;
    this.span = span;
    this.arguments = new Object[arguments.length + 2];
    this.arguments[0] = "seen";
    this.arguments[1] = seen;
    System.arraycopy(arguments, 0, this.arguments, 2, arguments.length);
  }

  /** The finding, its place moved to the part of the formula that is wrong. */
  Finding finding(String formula, Place place) {
    Object[] all = new Object[arguments.length + 4];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "formula";
    all[arguments.length + 1] = formula;
    all[arguments.length + 2] = "position";
    all[arguments.length + 3] = span.start() + 1;
    return code.at(place.right(span.start()), all);
  }
}
