// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason why a file can't be written comes up, and names the place. */
class FilesCodeTest {
  @TempDir Path folder;
  private Process busy;

  @AfterEach
  void end() throws InterruptedException {
    if (busy != null) {
      busy.destroyForcibly().waitFor();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isMadeAndNamesTheFile(FilesCode code) throws IOException {
    Finding finding = catchThrowableOfType(NotWrittenException.class, delivery(code)).finding();
    assertThat(finding.code()).isEqualTo(code.id());
    assertThat(finding.place().file()).startsWith(folder.toString());
    for (Language language : Language.values()) {
      assertThat(finding.text(language)).isNotBlank().doesNotContain("{", "null");
      assertThat(finding.hint().in(language)).isNotBlank();
    }
  }

  private ThrowingCallable delivery(FilesCode code) throws IOException {
    Path target = folder.resolve("scores.csv");
    return switch (code) {
      case NO_FOLDER -> {
        Files.writeString(target, "a file");
        yield () -> Delivery.into(target.resolve("2024"), List.of());
      }
      case FOLDER_READ_ONLY -> failing(new AccessDeniedException(target.toString()));
      case FILE_IN_USE -> {
        running(target);
        yield publishing();
      }
      case FILE_IS_FOLDER -> {
        Files.createDirectory(target);
        yield publishing();
      }
      case DISK_FULL -> failing(new IOException("No space left on device"));
      case WOULD_REPLACE_INPUT -> {
        Files.writeString(target, "read before");
        yield () -> Delivery.into(folder, List.of(target)).write("scores.csv", out -> {});
      }
      case FOLDER_GONE -> {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Delivery delivery = Delivery.into(gone, List.of());
        Files.delete(gone);
        yield () -> delivery.write("scores.csv", out -> {});
      }
      case NOT_WRITTEN -> failing(new IOException("the cable is loose"));
    };
  }

  private ThrowingCallable failing(IOException said) {
    return () ->
        Delivery.into(folder, List.of())
            .write(
                "scores.csv",
                out -> {
                  throw said;
                });
  }

  private ThrowingCallable publishing() {
    return () -> {
      try (Delivery delivery = Delivery.into(folder, List.of())) {
        delivery.write("scores.csv", out -> out.write(1));
        delivery.publish();
      }
    };
  }

  /** A program that runs is a file that nobody can write to, not even who may write anywhere. */
  private void running(Path target) throws IOException {
    Path program = Path.of("/bin/sleep").toRealPath();
    assumeThat(program).exists();
    Files.copy(program, target);
    assertThat(target.toFile().setExecutable(true)).isTrue();
    busy = new ProcessBuilder(target.toString(), "60").start();
  }
}
