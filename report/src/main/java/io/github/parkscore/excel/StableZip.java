// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a container anew without the time of writing, so that equal contents are equal bytes. */
final class StableZip {
  /** Not the first moment that a container can name: that one is written with the time zone. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final int PIECE = 1 << 16;

  private StableZip() {}

  /** Read by its directory: what stands before the entries is not always right in large ones. */
  static void copy(Path container, OutputStream out) throws IOException {
    try (ZipFile from = new ZipFile(container.toFile())) {
      ZipOutputStream to = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(BEGINNING);
        to.putNextEntry(same);
        try (InputStream content = from.getInputStream(entry)) {
          inEqualPieces(content, to);
        }
        to.closeEntry();
      }
      to.finish();
      out.flush();
    }
  }

  /** What compressing gives depends on the pieces that it is given. */
  private static void inEqualPieces(InputStream content, OutputStream to) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int read = content.readNBytes(piece, 0, PIECE);
        read > 0;
        read = content.readNBytes(piece, 0, PIECE)) {
      to.write(piece, 0, read);
    }
  }
}
