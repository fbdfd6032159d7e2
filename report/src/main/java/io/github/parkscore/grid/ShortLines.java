// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at a line longer than any table has, before a parser keeps all of it in memory. */
final class ShortLines extends FilterReader {
  private static final int LONGEST = 8_000_000;

  private int length;

  ShortLines(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int offset, int count) throws IOException {
    int read = super.read(into, offset, count);
    for (int i = offset; i < offset + read; i++) {
      length = into[i] == '\n' || into[i] == '\r' ? 0 : length + 1;
    }
    if (length > LONGEST) {
      throw Budget.tooLarge("一行的字符", "characters in a line", LONGEST);
    }
    return read;
  }
}
