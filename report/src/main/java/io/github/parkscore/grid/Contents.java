// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The first bytes of a file, by which its format is known whatever it is called.
 *
 * @param source the file
 * @param bytes its first bytes
 */
record Contents(GridSource source, byte[] bytes) {
  private static final int ENOUGH = 8192;

  static Contents of(GridSource source) throws IOException {
    try (InputStream in = source.open()) {
      return new Contents(source, in.readNBytes(ENOUGH));
    }
  }

  boolean startsWith(int... expected) {
    return bytes.length >= expected.length && Arrays.equals(ints(expected.length), expected);
  }

  boolean startsWith(String ascii) {
    return text().startsWith(ascii);
  }

  private int[] ints(int count) {
    int[] found = new int[count];
    for (int i = 0; i < count; i++) {
      found[i] = bytes[i] & 0xff;
    }
    return found;
  }

  boolean isUtf16() {
    return startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff);
  }

  /** Whether it may be text in one of the encodings that are read. */
  boolean isText() {
    if (isUtf16()) {
      return true;
    }
    for (byte one : bytes) {
      if (one == 0) {
        return false;
      }
    }
    return true;
  }

  /** The beginning as small letters, ASCII only, without byte order mark and leading blanks. */
  String text() {
    String all =
        isUtf16()
            ? new String(bytes, StandardCharsets.UTF_16)
            : new String(bytes, StandardCharsets.ISO_8859_1);
    String unmarked = all.startsWith("ï»¿") ? all.substring(3) : all;
    return unmarked.stripLeading().toLowerCase(Locale.ROOT);
  }
}
