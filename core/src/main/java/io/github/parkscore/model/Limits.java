// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.Optional;

/**
 * The range that marks (or, of a {@code points} part, points) are kept in.
 *
 * @param low the least allowed; empty: no bound
 * @param high the most allowed; empty: no bound
 */
public record Limits(Optional<NumberTable> low, Optional<NumberTable> high) {
  /** A range between two numbers. */
  public static Limits of(double low, double high) {
    return new Limits(Optional.of(NumberTable.of(low)), Optional.of(NumberTable.of(high)));
  }
}
