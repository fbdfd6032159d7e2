// SPDX-License-Identifier: Apache-2.0
/**
 * Binds the formulas of a model to its names: every formula is checked in the scope of its step,
 * every rule is looked up, every table becomes a formula. What comes out can be evaluated.
 */
package io.github.parkscore.binding;
