// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

/** What the exit code says. */
final class Exit {
  /** Done. */
  static final int DONE = 0;

  /** Written, with findings of severity error. */
  static final int WITH_ERRORS = 1;

  /** A wrong call, or a wrong model. */
  static final int WRONG_CALL = 2;

  /** A named file or folder is missing, may not be read, or can't be written. */
  static final int NO_FILE = 3;

  /** Refused; nothing was written. */
  static final int REFUSED = 4;

  private Exit() {}
}
