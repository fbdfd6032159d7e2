// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command line as a process of its own, as users start it.
 *
 * @param launch the options of java that say what is run
 */
public record Command(List<String> launch) {
  private static final Path JAR = Path.of("..", "report", "target", "parkscore.jar");

  /**
   * What a command answered.
   *
   * @param exit its exit code
   * @param out what it said as its result
   * @param err what it said beside
   */
  public record Answer(int exit, String out, String err) {}

  /** The classes as they were just compiled. */
  public static Command ofClasses() {
    String path = System.getProperty("java.class.path");
    return new Command(List.of("-cp", path, "io.github.parkscore.cli.Main"));
  }

  /** The one runnable jar, which is there after {@code mvn package}. */
  public static Command ofJar() {
    return new Command(List.of("-jar", JAR.toAbsolutePath().normalize().toString()));
  }

  /** Whether the jar is there and not older than what it is made of. */
  static boolean hasJar() throws IOException {
    if (!Files.exists(JAR)) {
      return false;
    }
    for (String module : List.of("core", "report")) {
      Path classes = Path.of("..", module, "target", "classes");
      try (var files = Files.walk(classes)) {
        File jar = JAR.toFile();
        if (files.anyMatch(f -> isClass(f) && f.toFile().lastModified() > jar.lastModified())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".class");
  }

  /** Runs a command in a folder. */
  public Answer run(Path folder, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(launch);
    command.addAll(List.of(words));
    Path out = Files.createTempFile("said", ".txt");
    Path err = Files.createTempFile("beside", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends in time: %s", command).isTrue();
    Answer answer = new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return answer;
  }
}
