// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.Optional;

/**
 * What an indicator without a mark earns: of {@code missing:} one whose figure is missing, of
 * {@code not-applicable:} one that does not apply to the park.
 *
 * @param kind what happens
 * @param mark the mark that is given, of {@link Kind#MARK}
 */
public record Absence(Kind kind, Optional<NumberTable> mark) {
  /** What can happen. */
  public enum Kind {
    /** A mark is given: {@code 0}, or a formula such as {@code mean(mark, size)}. */
    MARK,
    /** Its weight is spread over its siblings in proportion to theirs. */
    SPREAD,
    /** The park gets no total, with an error finding. */
    REFUSE
  }

  /** Its weight goes to its siblings. */
  public static final Absence SPREAD = new Absence(Kind.SPREAD, Optional.empty());

  /** The park gets no total. */
  public static final Absence REFUSE = new Absence(Kind.REFUSE, Optional.empty());

  /** A mark is given. */
  public static Absence mark(NumberTable mark) {
    return new Absence(Kind.MARK, Optional.of(mark));
  }
}
