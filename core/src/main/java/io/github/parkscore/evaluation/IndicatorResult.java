// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

/**
 * The stages of one indicator.
 *
 * @param value the value's formula over the items, in the declared unit, percents as fractions
 * @param treated x: the value after its treatments
 * @param mark the rule's mark, after limits, missing and not-applicable; 1 is full
 */
public record IndicatorResult(Stage value, Stage treated, Stage mark) {}
