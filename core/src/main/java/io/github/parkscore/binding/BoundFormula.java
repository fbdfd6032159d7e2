// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.formula.Checked;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Scope;

/**
 * A formula with the scope that it was checked in.
 *
 * @param formula as it was written
 * @param checked as it is computed
 * @param scope the names it may use
 */
public record BoundFormula(Formula formula, Checked checked, Scope scope) {}
