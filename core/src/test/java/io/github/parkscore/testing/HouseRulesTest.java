// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule catches what it is there to catch. */
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter().importPackages("io.github.parkscore.testing.house");

  @Test
  void importsFromAboveAndFromNeighboursAreCaught() {
    Floors floors =
        Floors.in("io.github.parkscore.testing.house", "cellar", "kitchen parlour", "attic");

    EvaluationResult result = HouseRules.goDownOnly(floors).evaluate(HOUSE);

    assertThat(result.getFailureReport().getDetails())
        .anyMatch(line -> line.contains("cellar.Lift") && line.contains("attic.Trunk"))
        .anyMatch(line -> line.contains("parlour.Tea") && line.contains("kitchen.Stove"))
        .anyMatch(line -> line.contains("shed.Spade is on no floor"))
        .noneMatch(line -> line.contains("<io.github.parkscore.testing.house.kitchen.Stove."));
  }

  @Test
  void whatIsLeftToTheMachineIsCaught() {
    JavaClasses classes = new ClassFileImporter().importClasses(Careless.class, Careful.class);

    EvaluationResult result = HouseRules.LOCALE_AND_CHARSET_ARE_NAMED.evaluate(classes);

    assertThat(result.getFailureReport().getDetails())
        .hasSize(6)
        .allMatch(line -> line.contains("Careless"));
  }

  @Test
  void printingIsCaught() {
    JavaClasses classes = new ClassFileImporter().importClasses(Careless.class, Careful.class);

    EvaluationResult result = HouseRules.ONLY_THE_COMMAND_LINE_PRINTS.evaluate(classes);

    assertThat(result.getFailureReport().getDetails()).hasSize(1);
  }

  static final class Careless {
    void printed() {
      System.out.println();
    }

    Stream<String> lowered(byte[] bytes) {
      return Stream.of(
              new String(bytes),
              new String(bytes, 0, 1),
              String.format("%d", 1),
              "%d".formatted(1),
              "A".toUpperCase())
          .map(String::toLowerCase);
    }
  }

  static final class Careful {
    String lowered(byte[] bytes) {
      return String.format(Locale.ROOT, "%s", new String(bytes, StandardCharsets.UTF_8))
          .toLowerCase(Locale.ROOT);
    }
  }
}
