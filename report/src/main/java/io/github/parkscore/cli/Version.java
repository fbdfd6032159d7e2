// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;

/** The version of the library, as the build wrote it down. */
final class Version implements CommandLine.IVersionProvider {
  Version() {}

  static String number() {
    Properties built = new Properties();
    try (InputStream in =
        Version.class.getResourceAsStream("/META-INF/parkscore/version.properties")) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"parkscore " + number()};
  }
}
