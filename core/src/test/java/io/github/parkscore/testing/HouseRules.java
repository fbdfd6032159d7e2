// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What holds for the classes of every module. A module without a class yet breaks none. */
final class HouseRules {
  /** A function lives with the noun it is about; these names say nothing. */
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Common|Processor|Handler)")
          .allowEmptyShould(true);

  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.parkscore.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .allowEmptyShould(true);

  static final ArchRule NO_CYCLES =
      slices()
          .matching("io.github.parkscore.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  /** Calls whose result depends on the locale or charset of the machine, named in full. */
  private static final Set<String> LEFT_TO_THE_MACHINE =
      Set.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.<init>([B, int, int)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.lang.String)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.text.DecimalFormat.<init>()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.NumberFormat.getInstance()",
          "java.util.Scanner.<init>(java.io.InputStream)");

  static final ArchRule LOCALE_AND_CHARSET_ARE_NAMED =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "the machine's locale or charset would decide",
                  (JavaAccess<?> access) ->
                      LEFT_TO_THE_MACHINE.contains(access.getTarget().getFullName())))
          .allowEmptyShould(true);

  private HouseRules() {}

  static ArchRule goDownOnly(Floors floors) {
    return classes().should(floors.importOnlyFromBelow()).allowEmptyShould(true);
  }
}
