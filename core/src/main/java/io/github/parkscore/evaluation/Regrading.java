// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.finding.Text;

/**
 * That a grade was changed.
 *
 * @param computed the grade by the rule; empty if it gave none
 * @param change the change
 */
public record Regrading(Text computed, GradeChange change) {}
