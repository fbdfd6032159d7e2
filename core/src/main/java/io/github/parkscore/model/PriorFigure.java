// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

/**
 * Which figure of an earlier period counts, the base of a growth rate before all, where two are
 * known and differ.
 */
public enum PriorFigure {
  /** The one of the round of that period: its returns, its evaluation. */
  LAST_ROUND,
  /** The one that this round's form states: 上年同期. */
  THIS_FORM
}
