// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that mean something by themselves in a rule, and what a name looks like. */
public final class RuleNames {
  /** What every rule may use, besides its parameters. */
  public static final List<String> GIVEN = List.of("x", "worst", "best", "sign", "point");

  /** What every formula of a model may use. */
  public static final List<String> EVERYWHERE = List.of("id", "name", "year", "missing");

  /** Words that no parameter, item or part may be called. */
  public static final Set<String> TAKEN =
      Set.of(
          "x",
          "sign",
          "point",
          "mark",
          "id",
          "name",
          "year",
          "missing",
          "total",
          "grade",
          "honoured",
          "and",
          "or",
          "all",
          "else",
          "none",
          "spread",
          "refuse");

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");

  private RuleNames() {}

  /** Whether formulas can use it as a name: letters of any script, digits and {@code _}. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
