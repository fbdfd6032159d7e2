// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text that comes with the library. */
final class Resource {
  /** META-INF is no package, so the file is found from any module. */
  private static final String FOLDER = "/META-INF/parkscore/html/";

  private Resource() {}

  /** The text of a file, lines ended as a browser counts them. */
  static String read(String name) throws IOException {
    try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new FileNotFoundException(FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
