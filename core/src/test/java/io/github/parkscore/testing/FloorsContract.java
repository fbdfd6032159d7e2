// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** The house rules, held up against the classes of the module that extends this. */
public abstract class FloorsContract {
  /** The classes of the module, without its tests. */
  protected final JavaClasses main = ModuleClasses.of(getClass()).main();

  private final Floors floors;
  private final int minimumClasses;

  /**
   * @param minimumClasses how many classes must have been seen: a rule over nothing holds
   */
  protected FloorsContract(Floors floors, int minimumClasses) {
    this.floors = floors;
    this.minimumClasses = minimumClasses;
  }

  @Test
  void seesTheClasses() {
    assertThat(main).hasSizeGreaterThanOrEqualTo(minimumClasses);
  }

  @Test
  void importsGoDownOnly() {
    HouseRules.goDownOnly(floors).check(main);
  }

  @Test
  void packagesHaveNoCycles() {
    HouseRules.NO_CYCLES.check(main);
  }

  @Test
  void namesSaySomething() {
    HouseRules.NAMES_SAY_SOMETHING.check(main);
    HouseRules.NAMES_SAY_SOMETHING.check(ModuleClasses.of(getClass()).tests());
  }

  @Test
  void onlyTheCommandLinePrints() {
    HouseRules.ONLY_THE_COMMAND_LINE_PRINTS.check(main);
  }

  @Test
  void localeAndCharsetAreNamed() {
    HouseRules.LOCALE_AND_CHARSET_ARE_NAMED.check(main);
  }
}
