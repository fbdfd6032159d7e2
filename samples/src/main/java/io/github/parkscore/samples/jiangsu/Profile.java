// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

/**
 * How large and how good a zone is, from which all its figures are drawn. Qualities are around 0,
 * mostly within ±2.
 */
record Profile(
    double size,
    double economy,
    double openness,
    double innovation,
    double ecology,
    double balance) {

  /** The quality over all themes. */
  double overall() {
    return 0.3 * economy + 0.25 * openness + 0.2 * innovation + 0.15 * ecology + 0.1 * balance;
  }
}
