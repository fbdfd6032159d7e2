// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * By what a file is known again.
 *
 * @param name its name as findings give it, without the folder for a file that we wrote
 * @param bytes how long it is
 * @param sha256 its SHA-256 in small hexadecimal letters
 */
public record Fingerprint(String name, long bytes, String sha256) {
  /** Refuses what is no fingerprint. */
  public Fingerprint {
    Objects.requireNonNull(name, "name");
    if (bytes < 0 || !sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no fingerprint: " + bytes + " bytes, " + sha256);
    }
  }

  /** The fingerprint of bytes in memory. */
  public static Fingerprint of(String name, byte[] bytes) {
    return new Fingerprint(name, bytes.length, hex(digest().digest(bytes)));
  }

  /**
   * The fingerprint of what is left of a stream, which is read to its end and not closed.
   *
   * @throws IOException if the stream fails
   */
  public static Fingerprint of(String name, InputStream stream) throws IOException {
    MessageDigest digest = digest();
    long bytes = stream.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return new Fingerprint(name, bytes, hex(digest.digest()));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
