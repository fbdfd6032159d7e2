// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.parkscore.testing.Floors;
import io.github.parkscore.testing.FloorsContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorsTest extends FloorsContract {
  /** To be raised as the module grows. */
  private static final int MINIMUM_CLASSES = 330;

  FloorsTest() {
    super(
        Floors.fromBottom("grid files", "returns", "view", "excel html word csv json", "cli"),
        MINIMUM_CLASSES);
  }

  @ParameterizedTest(name = "{0} is used by {1}")
  @CsvSource({
    "org.apache.poi..,         grid excel word",
    "org.openxmlformats..,     grid excel word",
    "org.apache.commons.csv.., grid csv",
    "freemarker..,             html",
    "com.fasterxml.jackson..,  json",
    "picocli..,                cli",
    "org.snakeyaml..,          nobody",
  })
  void aLibraryIsUsedInItsPlaceOnly(String library, String users) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(users.split(" "))
                .map(user -> "io.github.parkscore." + user + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(main);
  }
}
