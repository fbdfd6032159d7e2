// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

/**
 * What a cell gave.
 *
 * @param state whether there is a figure
 * @param value the figure as it is held, or 0
 */
record Read(State state, double value) {
  enum State {
    /** A figure. */
    FIGURE,
    /** Nobody wrote anything. */
    BLANK,
    /** Something was written that is no figure. */
    REJECTED
  }

  static final Read BLANK = new Read(State.BLANK, 0);
  static final Read REJECTED = new Read(State.REJECTED, 0);

  static Read figure(double value) {
    return new Read(State.FIGURE, value);
  }
}
