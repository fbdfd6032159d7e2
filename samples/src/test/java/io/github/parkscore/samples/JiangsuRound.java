// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Jiangsu sample, scored once from its returns by the command line. */
public final class JiangsuRound {
  /** Where it stands. */
  public static final Path SAMPLE = Path.of("models", "jiangsu").toAbsolutePath();

  /** Where the results were written. */
  public static final Path OUT;

  /** What the command answered. */
  static final Command.Answer SCORED;

  static {
    try {
      Path folder = Files.createDirectories(Path.of("target", "jiangsu-round").toAbsolutePath());
      SCORED = Command.ofClasses().run(folder, words(folder.resolve("out")));
      OUT = folder.resolve("out");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private JiangsuRound() {}

  private static String[] words(Path out) {
    return new String[] {
      "score",
      "--lang",
      "zh",
      "--model",
      SAMPLE.resolve("model.yaml").toString(),
      "--data",
      SAMPLE.resolve("returns").toString(),
      "--roster",
      SAMPLE.resolve("roster.xlsx").toString(),
      "--history",
      SAMPLE.resolve("history.csv").toString(),
      "--out",
      out.toString()
    };
  }
}
