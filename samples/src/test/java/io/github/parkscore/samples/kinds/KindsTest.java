// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of rule that the field knows, worked out in a folder of its own. */
class KindsTest {
  private static final Path KINDS = Path.of("kinds");
  private static final int ALL = 64;

  private static final Map<String, NotYet.Reason> NOT_YET = NotYet.in(KINDS);

  @TestFactory
  Stream<DynamicTest> comesOutAsExpected() {
    return WorkedModel.in(KINDS).stream()
        .filter(kind -> !NOT_YET.containsKey(kind.number()))
        .map(kind -> Worked.test(kind));
  }

  @TestFactory
  Stream<DynamicTest> canNotBeComputedYet() {
    return WorkedModel.in(KINDS).stream()
        .filter(kind -> NOT_YET.containsKey(kind.number()))
        .map(kind -> DynamicTest.dynamicTest(kind.toString(), () -> isStillMissing(kind)));
  }

  private static void isStillMissing(WorkedModel kind) {
    Worked.isComplete(kind);
    assertThat(Comparison.differences(kind))
        .as(kind + " can be computed now: take it off samples/kinds/not-yet.txt")
        .isNotEmpty();
  }

  @Test
  void thereIsAFolderForEveryKind() {
    List<String> numbers = WorkedModel.in(KINDS).stream().map(WorkedModel::number).toList();
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, ALL).mapToObj(n -> String.format("%02d", n)).toList());
    assertThat(numbers).containsAll(NOT_YET.keySet());
  }
}
