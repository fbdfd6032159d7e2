// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the bytes of a text file become characters.
 *
 * @param charset the encoding
 * @param mark how many bytes of byte order mark stand before the text
 */
record TextEncoding(Charset charset, int mark) {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /**
   * Finds the encoding: a byte order mark decides; without one, UTF-8 if every byte fits it, else
   * GB18030 if every byte fits that. A caller who insists on one gets it.
   */
  static TextEncoding of(Path path, Optional<Charset> wanted, Budget budget) throws IOException {
    TextEncoding marked = marked(path);
    if (marked != null && wanted.map(marked.charset::equals).orElse(true)) {
      return marked;
    }
    List<Charset> candidates =
        wanted.map(List::of).orElse(List.of(StandardCharsets.UTF_8, GB18030));
    for (Charset charset : candidates) {
      TextEncoding candidate = new TextEncoding(charset, 0);
      if (candidate.fits(path, budget)) {
        return candidate;
      }
    }
    throw new UnreadableException(
        GridCode.TEXT_NOT_DECODED, "seen", candidates.stream().map(Charset::name).toList());
  }

  private static TextEncoding marked(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(3);
      int first = head.length > 0 ? head[0] & 0xff : 0;
      int second = head.length > 1 ? head[1] & 0xff : 0;
      int third = head.length > 2 ? head[2] & 0xff : 0;
      if (first == 0xef && second == 0xbb && third == 0xbf) {
        return new TextEncoding(StandardCharsets.UTF_8, 3);
      }
      if (first == 0xff && second == 0xfe) {
        return new TextEncoding(StandardCharsets.UTF_16LE, 2);
      }
      return first == 0xfe && second == 0xff
          ? new TextEncoding(StandardCharsets.UTF_16BE, 2)
          : null;
    }
  }

  private boolean fits(Path path, Budget budget) throws IOException {
    char[] buffer = new char[1 << 16];
    try (Reader reader = open(path, budget)) {
      while (reader.read(buffer) >= 0) {
        // only whether every byte fits
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The characters after the mark; bytes that don't fit are an error. */
  Reader open(Path path, Budget budget) throws IOException {
    InputStream in = budget.counting(Files.newInputStream(path));
    in.skipNBytes(mark);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }
}
