// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.rule.RuleCase;
import java.util.Optional;

/**
 * A row of a rule's decision table, bound to an indicator.
 *
 * @param origin the row
 * @param when when it holds; empty in the last row
 * @param mark the mark it gives
 */
public record BoundCase(RuleCase origin, Optional<BoundFormula> when, BoundFormula mark) {}
