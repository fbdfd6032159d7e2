// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a file. */
@FunctionalInterface
public interface Content {
  /**
   * Writes all of it.
   *
   * @param out where to; buffered, and not to be closed
   * @throws IOException if the stream fails
   */
  void writeTo(OutputStream out) throws IOException;
}
