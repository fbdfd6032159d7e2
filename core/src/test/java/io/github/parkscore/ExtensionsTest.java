// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.parkscore.aggregation.Aggregation;
import io.github.parkscore.aggregation.Aggregations;
import io.github.parkscore.treatment.Treatment;
import io.github.parkscore.treatment.Treatments;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever writes a treatment or an aggregation and forgets its line in the list is told here. */
class ExtensionsTest {
  @Test
  void everyTreatmentIsListed() {
    assertThat(names(Treatments.all())).isEqualTo(implementing(Treatment.class));
  }

  @Test
  void everyAggregationIsListed() {
    assertThat(names(Aggregations.all())).isEqualTo(implementing(Aggregation.class));
  }

  private static Set<String> names(List<?> listed) {
    return listed.stream().map(one -> one.getClass().getName()).collect(Collectors.toSet());
  }

  private static Set<String> implementing(Class<?> extension) {
    Set<String> found =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.parkscore")
                .stream()
                .filter(type -> type.isAssignableTo(extension) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(found).isNotEmpty();
    return found;
  }
}
