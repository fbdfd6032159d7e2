// SPDX-License-Identifier: Apache-2.0
/**
 * What a rule is: typed parameters and a short decision table of formulas. The catalogue's rules
 * and a model's own are read by the same reader.
 */
package io.github.parkscore.rule;
