// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.model.Absence;
import java.util.Optional;

/**
 * What an indicator without a mark earns, bound to it.
 *
 * @param kind what happens
 * @param mark the mark that is given, of {@link Absence.Kind#MARK}
 */
public record BoundAbsence(Absence.Kind kind, Optional<BoundFormula> mark) {}
