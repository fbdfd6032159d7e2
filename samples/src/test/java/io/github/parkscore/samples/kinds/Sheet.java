// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plain table without quotes: notes such as {@code # computed-by: …} first, a head, rows.
 *
 * @param notes what follows the colon of each note, by what stands before it
 * @param rows the cells of each row by the names of the head
 */
record Sheet(Map<String, String> notes, List<Map<String, String>> rows) {
  static Sheet of(Path file) {
    try {
      return of(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static Sheet of(List<String> lines) {
    Map<String, String> notes = new LinkedHashMap<>();
    List<Map<String, String>> rows = new ArrayList<>();
    String[] head = null;
    for (String line : lines) {
      String[] cells = line.replace("\uFEFF", "").split(",", -1);
      if (line.startsWith("#")) {
        String[] note = line.substring(1).split(":", 2);
        notes.put(note[0].strip(), note.length > 1 ? note[1].strip() : "");
      } else if (head == null) {
        head = cells;
      } else {
        if (cells.length != head.length || line.contains("\"")) {
          throw new IllegalArgumentException(head.length + " plain cells wanted in: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.length; i++) {
          row.put(head[i], cells[i]);
        }
        rows.add(row);
      }
    }
    return new Sheet(notes, rows);
  }
}
