// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine against expected results that independent programs computed from the rules' texts, for
 * every folder under samples/models; they are found, not listed.
 */
class ModelsTest {
  @TestFactory
  Stream<DynamicTest> everyFolderKeepsItsPromises() {
    List<SampleModel> samples = SampleModel.all();
    assertThat(samples).isNotEmpty();
    return samples.stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(), () -> assertThat(FolderContract.broken(sample)).isEmpty()));
  }
}
