// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    int exit = Cli.run(arguments, writer(System.out), writer(System.err));
    System.exit(exit);
  }

  /** UTF-8, whatever the machine's own charset is. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
