// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

/**
 * A word of a formula.
 *
 * @param kind what it is
 * @param text as it counts: folded to half width, a text without its quotes
 * @param span where it stands
 */
record Token(Kind kind, String text, Span span) {
  enum Kind {
    NUMBER,
    TEXT,
    NAME,
    /** An operator, a bracket or a comma. */
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
