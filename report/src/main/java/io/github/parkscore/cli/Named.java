// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether files that a call names are there. */
final class Named {
  private Named() {}

  /**
   * A file that has to be there.
   *
   * @throws StopException with exit code 3 if it is not, or is a folder
   */
  static Path file(Path path) throws StopException {
    existing(path);
    if (Files.isDirectory(path)) {
      throw new StopException(
          Exit.NO_FILE, CliCode.FILE_IS_A_FOLDER.at(Place.NOWHERE, "seen", path));
    }
    return path;
  }

  /**
   * A file or folder that has to be there.
   *
   * @throws StopException with exit code 3 if it is not, or may not be read
   */
  static Path existing(Path path) throws StopException {
    if (!Files.exists(path) || path.toString().isEmpty()) {
      throw new StopException(Exit.NO_FILE, CliCode.FILE_MISSING.at(Place.NOWHERE, "seen", path));
    }
    if (!Files.isReadable(path)) {
      throw unreadable(path, new Text("没有读取权限", "access denied"));
    }
    return path;
  }

  /** What a file that is there and can't be read ends a command with. */
  static StopException unreadable(Path path, Text reason) {
    return new StopException(
        Exit.NO_FILE, CliCode.FILE_UNREADABLE.at(Place.NOWHERE, "seen", path, "reason", reason));
  }
}
