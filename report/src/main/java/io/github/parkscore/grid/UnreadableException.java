// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import java.util.Arrays;

/**
 * Ends the reading of a file. Unchecked, so that it passes through the parsers it is thrown in; the
 * boundary of the file turns it into a finding.
 */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Code code;
  private final transient Object[] arguments;

  UnreadableException(GridCode code, Object... arguments) {
    super(code.id() + " " + Arrays.toString(arguments));
    this.code = code;
    this.arguments = arguments;
  }

  Finding at(Place place) {
    return code.at(place, arguments);
  }

  /** The one that a parser wrapped, or null. */
  static UnreadableException in(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (cause instanceof UnreadableException found) {
        return found;
      }
      cause = cause.getCause();
    }
    return null;
  }
}
