// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolchainTest {
  @Test
  void runsOnJava17OrLater() {
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(17);
  }
}
