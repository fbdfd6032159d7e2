// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What not every disk can do. */
final class Disk {
  private Disk() {}

  /** Puts a file in the place of another, in one step wherever the disk knows such a step. */
  static void replace(Path file, Path target) throws IOException {
    try {
      Files.move(file, target, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, target, REPLACE_EXISTING);
    }
  }

  /** Makes moves survive a power cut. Windows can't open folders and needs no such thing. */
  static void flushFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Every file is in its place all the same.
      return;
    }
  }
}
