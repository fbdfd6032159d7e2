// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes lines of fields as a comma-separated file. */
final class TextTable {
  private TextTable() {}

  static void write(Path file, Charset charset, List<List<String>> lines) throws IOException {
    String text =
        lines.stream()
            .map(line -> line.stream().map(TextTable::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.write(file, text.getBytes(charset));
  }

  private static String quoted(String field) {
    return field.contains(",") || field.contains("\"")
        ? '"' + field.replace("\"", "\"\"") + '"'
        : field;
  }
}
