// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Exercises and tables whose figures were published, right ones and wrong ones. */
class CasesTest {
  private static final Path CASES = Path.of("cases");

  @TestFactory
  Stream<DynamicTest> comesOutAsPublished() {
    return WorkedModel.in(CASES).stream().map(Worked::test);
  }

  @Test
  void thereAreSome() {
    assertThat(WorkedModel.in(CASES)).hasSizeGreaterThan(12);
  }
}
