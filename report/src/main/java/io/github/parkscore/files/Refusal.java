// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import io.github.parkscore.finding.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what the machine says into what a reader can do something about. */
final class Refusal {
  /** With less than this left, whatever went wrong, it was that. */
  private static final long FULL = 64 * 1024;

  private Refusal() {}

  static NotWrittenException because(FilesCode code, Path path) {
    return refusal(code, path, new IOException(code.id()));
  }

  static NotWrittenException ofFolder(Path folder, IOException e) {
    return fileInTheWay(folder)
        .map(file -> refusal(FilesCode.NO_FOLDER, file, e))
        .orElseGet(() -> refusal(FilesCode.FOLDER_READ_ONLY, folder, e));
  }

  static NotWrittenException ofWriting(Path target, IOException e) {
    Path folder = folderOf(target);
    if (isFull(folder, e)) {
      return refusal(FilesCode.DISK_FULL, target, e);
    }
    if (!Files.isDirectory(folder)) {
      return refusal(FilesCode.FOLDER_GONE, folder, e);
    }
    return isDenied(e)
        ? refusal(FilesCode.FOLDER_READ_ONLY, folder, e)
        : refusal(FilesCode.NOT_WRITTEN, target, e);
  }

  static NotWrittenException ofReplacing(Path target, IOException e) {
    if (e instanceof NoSuchFileException) {
      return refusal(FilesCode.FOLDER_GONE, folderOf(target), e);
    }
    // Windows says that a file is in use by another program with a bare FileSystemException.
    return refusal(FilesCode.FILE_IN_USE, target, e);
  }

  private static Path folderOf(Path target) {
    return target.toAbsolutePath().getParent();
  }

  private static Optional<Path> fileInTheWay(Path folder) {
    return Stream.iterate(folder, path -> path != null, Path::getParent)
        .filter(path -> Files.exists(path) && !Files.isDirectory(path))
        .findFirst();
  }

  private static boolean isFull(Path folder, IOException e) {
    String said = reason(e).toLowerCase(Locale.ROOT);
    if (said.contains("no space left") || said.contains("not enough space")) {
      return true;
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() < FULL;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static boolean isDenied(IOException e) {
    return e instanceof AccessDeniedException
        || reason(e).toLowerCase(Locale.ROOT).contains("read-only");
  }

  private static String reason(IOException e) {
    String said = e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
    return said == null ? e.getClass().getSimpleName() : said;
  }

  private static NotWrittenException refusal(FilesCode code, Path path, IOException cause) {
    Place place = Place.file(path.toString().replace('\\', '/'));
    Object[] arguments = {"seen", path.getFileName(), "reason", reason(cause)};
    return new NotWrittenException(code.at(place, arguments), cause);
  }
}
