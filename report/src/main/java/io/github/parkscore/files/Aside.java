// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * A file written beside the place where it shall stand: in the same folder, so that moving it is
 * one step. Made by us and not as a temporary file, which nobody but its owner could read.
 */
final class Aside {
  static final String PREFIX = ".parkscore-";
  static final String SUFFIX = ".part";

  private final Path target;
  private final Path path;
  private Fingerprint fingerprint;

  private Aside(Path target, Path path) {
    this.target = target;
    this.path = path;
  }

  static Aside of(Path target) {
    return new Aside(target, target.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX));
  }

  Path target() {
    return target;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  Fingerprint write(Content content) throws NotWrittenException {
    MessageDigest digest = Fingerprint.digest();
    try (FileChannel channel = FileChannel.open(path, CREATE_NEW, WRITE)) {
      OutputStream hashed = new DigestOutputStream(Channels.newOutputStream(channel), digest);
      OutputStream out = new BufferedOutputStream(hashed, 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
      String name = target.getFileName().toString();
      fingerprint = new Fingerprint(name, channel.position(), Fingerprint.hex(digest.digest()));
      return fingerprint;
    } catch (IOException e) {
      throw Refusal.ofWriting(target, e);
    }
  }

  void check() throws NotWrittenException {
    if (Files.isDirectory(target)) {
      throw Refusal.because(FilesCode.FILE_IS_FOLDER, target);
    }
    if (Files.exists(target)) {
      try {
        // Opening for writing is what a lock of another program refuses.
        FileChannel.open(target, WRITE).close();
      } catch (IOException e) {
        throw Refusal.ofReplacing(target, e);
      }
    }
  }

  void move() throws NotWrittenException {
    try {
      Disk.replace(path, target);
    } catch (IOException e) {
      throw Refusal.ofReplacing(target, e);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // A later run takes it away as a leftover; why this one ends is said already.
      return;
    }
  }
}
