// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What a run left aside that was killed. */
final class Leftovers {
  /** Younger ones may belong to a run that goes on at this moment. */
  private static final Duration SURELY_DEAD = Duration.ofHours(1);

  private Leftovers() {}

  static void remove(Path folder) {
    Instant before = Instant.now().minus(SURELY_DEAD);
    String ours = Aside.PREFIX + "*" + Aside.SUFFIX;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ours)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // They disturb nobody.
      return;
    }
  }
}
