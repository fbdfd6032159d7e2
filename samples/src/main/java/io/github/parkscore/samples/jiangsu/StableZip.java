// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook without the hour at which it was written, so that equal content is equal bytes.
 */
final class StableZip {
  private static final LocalDateTime STAMP = LocalDateTime.of(2025, 3, 1, 0, 0);

  private StableZip() {}

  static void write(XSSFWorkbook workbook, Path file) throws IOException {
    workbook
        .getProperties()
        .getCoreProperties()
        .setCreated(Optional.of(new Date(1_740_787_200_000L)));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    workbook.write(written);
    ByteArrayOutputStream stable = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(stable)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(STAMP);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    Files.write(file, stable.toByteArray());
  }
}
