// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

/** How a share of a number of parks becomes a whole number: 25% of 38 is 9.5. */
public enum Quota {
  /** 9. */
  DOWN,
  /** 10; halves go up. */
  NEAREST,
  /** 10. */
  UP
}
