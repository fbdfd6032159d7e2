// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a zip container before POI sees it: how many entries, what kind of document, and
 * whether the small parts that POI itself parses are small and plain. All other parts are counted
 * while they are read.
 */
final class Container {
  private Container() {}

  /** Refuses a container that is no workbook or that no honest program wrote. */
  static void check(Path path, Budget budget) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
      if (zip.size() > budget.limits().entries()) {
        throw Budget.tooLarge("容器条目", "entries of the container", budget.limits().entries());
      }
      Set<String> names = new HashSet<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
          throw new UnreadableException(GridCode.FILE_DAMAGED, "seen", entry.getName());
        }
      }
      refuseOthers(names);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isDescription(entry.getName().toLowerCase(Locale.ROOT))) {
          checkDescription(zip, entry, budget);
        }
      }
    }
  }

  private static void refuseOthers(Set<String> names) {
    if (names.contains("xl/workbook.bin")) {
      throw other(GridCode.OTHER_SPREADSHEET, "二进制工作簿（.xlsb）", "a binary workbook (.xlsb)");
    }
    if (names.contains("mimetype") && names.contains("content.xml")) {
      throw other(GridCode.OTHER_SPREADSHEET, "OpenDocument 文件", "an OpenDocument file");
    }
    if (names.contains("word/document.xml")) {
      throw other(GridCode.NOT_A_SPREADSHEET, "Word 文档", "a Word document");
    }
    if (names.contains("ppt/presentation.xml")) {
      throw other(GridCode.NOT_A_SPREADSHEET, "演示文稿", "a presentation");
    }
    if (!names.contains("[content_types].xml")) {
      throw other(GridCode.NOT_A_SPREADSHEET, "压缩包", "an archive");
    }
  }

  private static UnreadableException other(GridCode code, String zh, String en) {
    return new UnreadableException(code, "seen", zh, "what", new Text(zh, en));
  }

  /** What POI parses by itself when it opens a package. */
  private static boolean isDescription(String name) {
    return name.equals("[content_types].xml")
        || name.endsWith(".rels")
        || name.startsWith("docprops/");
  }

  private static void checkDescription(ZipFile zip, ZipEntry entry, Budget budget)
      throws IOException {
    if (entry.getSize() > Limits.DESCRIPTION) {
      throw Budget.tooLarge("说明部分的字节", "bytes of a describing part", Limits.DESCRIPTION);
    }
    if (entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels)")) {
      try (InputStream in = budget.counting(zip.getInputStream(entry))) {
        new PartContents(budget).parse(in);
      }
    }
  }
}
