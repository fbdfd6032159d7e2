// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;

/**
 * A remark that the model makes on a park's figures.
 *
 * @param when when it is made
 * @param severity how grave it is
 * @param say what it says
 */
public record Check(Formula when, Severity severity, Text say) {}
