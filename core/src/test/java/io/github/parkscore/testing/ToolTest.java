// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ToolTest {
  @TempDir Path folder;

  @Test
  void isFoundUnderAnyOfItsNamesAlongThePath() throws IOException {
    Path program = Files.createFile(folder.resolve("libreoffice"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String path = folder.resolve("nothing-here") + File.pathSeparator + folder;

    assertThat(Tool.LIBREOFFICE.find(path)).contains(program);
    assertThat(Tool.CHROMIUM.find(path)).isEmpty();
  }

  @Test
  void skipsTheTestWhereItIsMissing() {
    assertThatThrownBy(() -> Tool.PDFTOPPM.missing(false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("pdftoppm")
        .hasMessageContaining("poppler-utils");
  }

  @Test
  void failsTheTestWhereItIsMissingButRequired() {
    assertThatThrownBy(() -> Tool.PDFTOPPM.missing(true))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("pdftoppm");
  }
}
