// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.treatment.Treatment;
import java.util.List;
import java.util.Optional;

/**
 * One entry of {@code treat:}: a formula over x, or a treatment with its numbers.
 *
 * @param formula the formula; empty for a treatment
 * @param treatment the treatment; empty for a formula
 * @param arguments the numbers of the treatment
 */
public record BoundTreatment(
    Optional<BoundFormula> formula, Optional<Treatment> treatment, List<Double> arguments) {
  /** Keeps a copy. */
  public BoundTreatment {
    arguments = List.copyOf(arguments);
  }
}
