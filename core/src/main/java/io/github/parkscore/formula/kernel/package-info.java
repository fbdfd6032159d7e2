// SPDX-License-Identifier: Apache-2.0
/**
 * Loops over chunks of columns, one idea each. Every kernel runs over the same index 0..n in every
 * array, so that the machine can take several figures at once; NaN is missing.
 */
package io.github.parkscore.formula.kernel;
