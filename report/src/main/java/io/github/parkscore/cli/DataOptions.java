// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of every command that reads returns. */
final class DataOptions {
  @Option(names = "--model", required = true, paramLabel = "FILE", order = 1)
  Path model;

  @Option(names = "--data", required = true, paramLabel = "FILE|DIR", arity = "1..*", order = 2)
  List<Path> data = new ArrayList<>();

  @Option(names = "--roster", paramLabel = "FILE", order = 3)
  Path roster;

  @Option(names = "--history", paramLabel = "FILE|DIR", arity = "1..*", order = 4)
  List<Path> history = new ArrayList<>();

  @Option(names = "--period", paramLabel = "P", order = 5)
  String period;

  @Option(names = "--encoding", paramLabel = "NAME", order = 20)
  String encoding;

  @Option(names = "--hidden", order = 21)
  boolean hidden;

  DataOptions() {}
}
