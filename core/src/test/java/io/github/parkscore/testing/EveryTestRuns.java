// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * No test of the module that extends this is left out in silence: a class whose name does not end
 * in {@code Test} is never started, and an engine that is not there says nothing.
 */
public abstract class EveryTestRuns {
  private final Set<JavaClass> written =
      ModuleClasses.of(getClass()).tests().stream()
          .filter(type -> !type.getModifiers().contains(ABSTRACT))
          .filter(EveryTestRuns::hasTests)
          .collect(Collectors.toSet());

  @Test
  void everyNameEndsInTest() {
    assertThat(written)
        .extracting(type -> outermost(type).getSimpleName())
        .isNotEmpty()
        .allMatch(name -> name.endsWith("Test"));
  }

  @Test
  void everyClassIsFoundByAnEngine() {
    TestPlan plan =
        LauncherFactory.create()
            .discover(
                LauncherDiscoveryRequestBuilder.request()
                    .selectors(
                        written.stream()
                            .map(type -> selectClass(outermost(type).getName()))
                            .toList())
                    .build());
    Set<String> found =
        plan.getRoots().stream()
            .flatMap(engine -> plan.getDescendants(engine).stream())
            .map(TestIdentifier::getSource)
            .flatMap(source -> source.stream())
            .filter(MethodSource.class::isInstance)
            .map(source -> ((MethodSource) source).getClassName())
            .collect(toCollection(TreeSet::new));

    assertThat(found).containsAll(written.stream().map(JavaClass::getName).toList());
  }

  private static boolean hasTests(JavaClass type) {
    return type.getAllMethods().stream()
        .anyMatch(
            method ->
                method.isAnnotatedWith(Testable.class)
                    || method.isMetaAnnotatedWith(Testable.class));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(EveryTestRuns::outermost).orElse(type);
  }
}
