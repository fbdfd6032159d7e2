// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import java.util.Optional;

/**
 * A range, bound to a node.
 *
 * @param low the least allowed; empty: no bound
 * @param high the most allowed; empty: no bound
 */
public record BoundLimits(Optional<BoundFormula> low, Optional<BoundFormula> high) {
  /** No range. */
  public static final BoundLimits NONE = new BoundLimits(Optional.empty(), Optional.empty());

  /** Whether there is no bound. */
  public boolean isEmpty() {
    return low.isEmpty() && high.isEmpty();
  }
}
