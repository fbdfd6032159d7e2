// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed files are what the generator writes: edit the generator, not the files. */
class CommittedFilesTest {
  private static final Path COMMITTED = Path.of("models", "jiangsu");
  private static final List<String> BY_HAND =
      List.of("model.yaml", "README.md", "expected.py", "expected.csv");

  @Test
  void areGenerated(@TempDir Path folder) throws IOException {
    Generate.write(folder);

    List<Path> committed = filesBelow(COMMITTED);
    committed.removeIf(file -> BY_HAND.contains(file.toString()));
    assertThat(committed).hasSizeGreaterThan(25).isEqualTo(filesBelow(folder));
    for (Path file : committed) {
      assertThat(contentOf(COMMITTED.resolve(file)))
          .as(file.toString())
          .isEqualTo(contentOf(folder.resolve(file)));
    }
  }

  @Test
  void saySomewhereThatTheyAreInvented() throws IOException {
    for (Path file : filesBelow(COMMITTED.resolve("returns"))) {
      assertThat(file.toString()).contains("invented");
    }
    assertThat(Files.readString(COMMITTED.resolve("README.md"))).contains("invented data", "虚构");
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return new ArrayList<>(
          files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList());
    }
  }

  /** A file's bytes; of a zipped workbook those of its parts, however they are packed. */
  private static Map<String, Integer> contentOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Map<String, Integer> content = new TreeMap<>();
    if (!file.toString().endsWith(".xlsx")) {
      content.put("", Arrays.hashCode(bytes));
      return content;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        content.put(entry.getName(), Arrays.hashCode(zip.readAllBytes()));
      }
    }
    return content;
  }
}
