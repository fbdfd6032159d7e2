// SPDX-License-Identifier: Apache-2.0
/**
 * Remarks on data and models: what was seen, where, what was expected, and what to do, in Chinese
 * and English. The lowest floor: imports nothing of ours.
 */
package io.github.parkscore.finding;
