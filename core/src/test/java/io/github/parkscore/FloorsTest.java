// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.parkscore.testing.Floors;
import io.github.parkscore.testing.FloorsContract;
import org.junit.jupiter.api.Test;

class FloorsTest extends FloorsContract {
  /** To be raised as the module grows. */
  private static final int MINIMUM_CLASSES = 250;

  FloorsTest() {
    super(
        Floors.fromBottom(
            "finding",
            "yaml",
            "data provenance",
            "formula",
            "rule weighting aggregation treatment ranking grading",
            "rulefile",
            "catalog",
            "model",
            "binding",
            "modelfile",
            "evaluation",
            "explanation comparison sensitivity whatif audit"),
        MINIMUM_CLASSES);
  }

  @Test
  void onlyYamlReadsYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.parkscore.yaml..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .allowEmptyShould(true)
        .check(main);
  }

  @Test
  void leansOnNothingElse() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "io.github.parkscore..", "org.snakeyaml..", "org.hipparchus..")
        .allowEmptyShould(true)
        .check(main);
  }
}
