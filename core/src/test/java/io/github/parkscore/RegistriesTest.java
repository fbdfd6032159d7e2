// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.parkscore.aggregation.Aggregation;
import io.github.parkscore.aggregation.Aggregations;
import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.treatment.Treatment;
import io.github.parkscore.treatment.Treatments;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was added has its line in the list of its kind. */
class RegistriesTest {
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void everyAggregationIsListed() {
    assertThat(names(Aggregations.all())).containsAll(written(Aggregation.class));
    assertThat(Aggregations.all()).extracting(Aggregation::name).doesNotHaveDuplicates();
  }

  @Test
  void everyTreatmentIsListed() {
    assertThat(names(Treatments.all())).containsAll(written(Treatment.class));
    assertThat(Treatments.all()).extracting(Treatment::name).doesNotHaveDuplicates();
  }

  @Test
  void everyFileOfRulesIsRead() throws IOException {
    try (Stream<Path> files = Files.list(CLASSES.resolve("META-INF/parkscore/rules"))) {
      for (Path file : files.toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          Node root = YamlReader.read(file.toString(), in, new Findings()).orElseThrow();
          assertThat(RuleCatalog.standard().rules().keySet())
              .as(file.getFileName().toString())
              .containsAll(((Node.Mapping) root).entries().keySet());
        }
      }
    }
  }

  private static List<String> names(List<?> listed) {
    return listed.stream().map(one -> one.getClass().getName()).toList();
  }

  private static List<String> written(Class<?> kind) {
    List<String> names =
        new ClassFileImporter()
            .importPath(CLASSES).stream()
                .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();
    assertThat(names).isNotEmpty();
    return names;
  }
}
