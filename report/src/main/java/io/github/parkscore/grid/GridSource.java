// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of tables that nobody has looked at: its name and its bytes, on disk or in memory. Can be
 * read any number of times and is never written to.
 */
public final class GridSource {
  private final String name;
  private final Path path;
  private final byte[] bytes;

  private GridSource(String name, Path path, byte[] bytes) {
    this.name = Objects.requireNonNull(name, "name");
    this.path = path;
    this.bytes = bytes;
  }

  /**
   * A file; findings name it as the path is written. Whether it is there is seen when it is read.
   */
  public static GridSource file(Path path) {
    return file(path.toString().replace('\\', '/'), path);
  }

  /** A file under the name that findings shall give it. */
  public static GridSource file(String name, Path path) {
    return new GridSource(name, Objects.requireNonNull(path, "path"), null);
  }

  /** A file in memory, copied. */
  public static GridSource bytes(String name, byte[] bytes) {
    return new GridSource(name, null, bytes.clone());
  }

  /**
   * What is left of a stream, which is read to its end and not closed. Of an endless one no more is
   * kept than the standard limits allow, and reading it then says that it is too large.
   *
   * @throws IOException if the stream fails
   */
  public static GridSource stream(String name, InputStream stream) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 16, Limits.STANDARD.bytes() + 1);
    return new GridSource(name, null, stream.readNBytes(most));
  }

  /** Where it is, of a file. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** The name that findings give it. */
  public String name() {
    return name;
  }

  /** The name without folders and without extension. */
  public String baseName() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /** What stands after the name's last dot, in small letters; empty if there is none. */
  public String extension() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The number of bytes.
   *
   * @throws IOException if the file can't be asked
   */
  public long size() throws IOException {
    if (path != null && Files.isDirectory(path)) {
      throw new FileSystemException(name, null, "a folder");
    }
    return path == null ? bytes.length : Files.size(path);
  }

  /**
   * A new stream of the bytes.
   *
   * @throws IOException if the file can't be opened
   */
  public InputStream open() throws IOException {
    return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
  }

  /**
   * The SHA-256 of the bytes, in small hexadecimal letters.
   *
   * @throws IOException if the file can't be read
   */
  public String sha256() throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Does something with the bytes as a file on disk; those in memory are written aside meanwhile.
   */
  <T> T onDisk(OnDisk<T> work) throws Exception {
    if (path != null) {
      return work.with(path);
    }
    Path aside = aside();
    try {
      return work.with(aside);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private Path aside() {
    try {
      Path aside = Files.createTempFile("parkscore", ".tmp");
      return Files.write(aside, bytes);
    } catch (IOException e) {
      throw new UnreadableException(
          GridCode.FILE_NOT_READABLE,
          "seen",
          new Text("临时文件夹写不进去", "no room for a temporary file"));
    }
  }

  /** Something to do with a file on disk. */
  interface OnDisk<T> {
    T with(Path path) throws Exception;
  }

  @Override
  public String toString() {
    return name;
  }
}
