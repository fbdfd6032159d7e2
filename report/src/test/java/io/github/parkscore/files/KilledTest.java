// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a run is killed, every file in the folder is whole. */
@Tag("long")
class KilledTest {
  private static final int BYTES = 2_000_000;

  @TempDir Path folder;

  /** Replaces two files over and over. */
  public static final class Endless {
    private Endless() {}

    /** Writes into the folder that is named until it is killed. */
    public static void main(String[] folder) throws IOException {
      for (int run = 0; ; run++) {
        byte[] figures = new byte[BYTES];
        Arrays.fill(figures, (byte) run);
        try (Delivery delivery = Delivery.into(Path.of(folder[0]), List.of())) {
          Fingerprint first = delivery.write("first.bin", out -> out.write(figures));
          delivery.write(
              "evaluation.json", out -> out.write(first.sha256().getBytes(StandardCharsets.UTF_8)));
          delivery.publish();
        }
      }
    }
  }

  @Test
  void everyFileIsWholeAfterFiftyDeaths() throws Exception {
    Random random = new Random(1);
    for (int death = 0; death < 50; death++) {
      Process process = start();
      process.waitFor(250 + random.nextInt(300), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      look();
    }
    assertThat(folder.resolve("evaluation.json")).exists();
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classes, Endless.class.getName(), folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void look() throws IOException {
    Path first = folder.resolve("first.bin");
    if (Files.exists(first)) {
      byte[] figures = Files.readAllBytes(first);
      byte[] whole = new byte[BYTES];
      Arrays.fill(whole, figures[0]);
      assertThat(Arrays.equals(figures, whole)).isTrue();
    }
    Path last = folder.resolve("evaluation.json");
    if (Files.exists(last)) {
      assertThat(first).exists();
      assertThat(last).content().hasSize(64);
    }
  }
}
