// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The worked models that this version can't compute, and why: lines of {@code not-yet.txt} beside
 * the folders, as {@code 08 | Chinese | English}. A test fails when one of them can be computed, so
 * that the list only becomes shorter.
 */
public final class NotYet {
  private NotYet() {}

  /**
   * What is missing.
   *
   * @param zh in Chinese
   * @param en in English
   */
  public record Reason(String zh, String en) {}

  /** The reasons by number; none where there is no list. */
  public static Map<String, Reason> in(Path folder) {
    Path list = folder.resolve("not-yet.txt");
    Map<String, Reason> reasons = new LinkedHashMap<>();
    if (!Files.exists(list)) {
      return reasons;
    }
    try {
      for (String line : Files.readAllLines(list)) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] cells = line.split("\\|");
          reasons.put(cells[0].strip(), new Reason(cells[1].strip(), cells[2].strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(list.toString(), e);
    }
    return reasons;
  }
}
