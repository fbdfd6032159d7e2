// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.evaluation.Evaluation;

/**
 * What an {@code evaluation.json} holds.
 *
 * @param evaluation the evaluation
 * @param manifest how it came about
 */
public record Recorded(Evaluation evaluation, Manifest manifest) {}
