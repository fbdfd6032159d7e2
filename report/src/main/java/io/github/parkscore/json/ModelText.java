// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.files.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A model as its file says it.
 *
 * @param file the file's name
 * @param text what stands in it
 */
public record ModelText(String file, String text) {
  /** Refuses missing parts. */
  public ModelText {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
  }

  /** The SHA-256 of the text in UTF-8, in small hexadecimal letters. */
  public String sha256() {
    return Fingerprint.of(file, text.getBytes(StandardCharsets.UTF_8)).sha256();
  }
}
