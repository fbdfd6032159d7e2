// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rule;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import java.util.Optional;

/**
 * One row of a rule's decision table.
 *
 * @param when when it holds; empty in the last row
 * @param mark the mark that it gives
 * @param finding the code of the finding that is made when it holds
 * @param say the formula in words; names in braces stand for figures
 */
public record RuleCase(Optional<Formula> when, Formula mark, Optional<String> finding, Text say) {}
