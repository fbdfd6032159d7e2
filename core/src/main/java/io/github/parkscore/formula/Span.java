// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

/**
 * Where a part of a formula stands in its text. All spans are equal, so that trees compare by what
 * they say and not by how they were laid out.
 *
 * @param start the first character, counted from 0
 * @param end one past the last
 */
public record Span(int start, int end) {
  /** Of parts that were never written. */
  public static final Span NONE = new Span(0, 0);

  @Override
  public boolean equals(Object other) {
    return other instanceof Span;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
