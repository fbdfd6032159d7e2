// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.formula.Formula;
import io.github.parkscore.view.View;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files, classes, packages and links that pages speak of are there. */
class NamesInPagesTest {
  private static final Pattern PATH =
      Pattern.compile("(?:core|report|samples|docs|\\.ci|\\.mvn)/[\\w./<>-]+");

  private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?");
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^(?:report  |core    | {8})([a-z]+(?:\\.[a-z]+)?) {2,}");

  private static final String BASE = "io/github/parkscore";

  /** Names of classes of other libraries and of Java, and what only looks like a class. */
  private static final Set<String> STRANGERS =
      Set.of("ServiceLoader", "StrictMath", "NaN", "IllegalArgumentException", "Apache");

  static Stream<Page> pages() {
    return Page.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Page page) {
    for (String link : page.links()) {
      if (!link.contains("://") && !link.startsWith("#")) {
        assertThat(page.file().resolveSibling(link.replaceAll("#.*", ""))).as(page + "").exists();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void filesAreThere(Page page) {
    for (String span : page.spans()) {
      boolean isOne = PATH.matcher(span).matches() && !span.contains("<");
      if (isOne && !span.contains("/target/")) {
        assertThat(Page.ROOT.resolve(span)).as(page + "").exists();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void classesAreThere(Page page) throws IOException {
    Set<String> known = classes();
    for (String span : page.spans()) {
      Matcher name = CLASS.matcher(span);
      if (name.matches() && !STRANGERS.contains(name.group(1))) {
        assertThat(known).as(page + " speaks of " + span).contains(name.group(1));
      }
    }
  }

  private static Set<String> classes() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : new String[] {"core", "report", "samples"}) {
      try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module).resolve("src"))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> names.add(name.substring(0, name.length() - 5)));
      }
    }
    return names;
  }

  /** The house in ARCHITECTURE.md has every room, and none that is not there. */
  @Test
  void theHouseIsComplete() throws IOException {
    Set<String> rooms = new TreeSet<>();
    for (String module : new String[] {"core", "report"}) {
      Path base = Page.ROOT.resolve(module).resolve("src/main/java").resolve(BASE);
      try (Stream<Path> files = Files.walk(base)) {
        files
            .filter(file -> file.endsWith("package-info.java"))
            .map(file -> base.relativize(file.getParent()).toString().replace('/', '.'))
            .forEach(rooms::add);
      }
    }
    String house =
        Page.named("ARCHITECTURE.md").blocks().stream()
            .filter(block -> block.kind().equals("house"))
            .map(Page.Block::text)
            .collect(Collectors.joining());
    Set<String> drawn =
        PACKAGE.matcher(house).results().map(found -> found.group(1)).collect(Collectors.toSet());
    assertThat(new TreeSet<>(drawn)).isEqualTo(rooms);
  }

  /** ARCHITECTURE.md names the packages that the two modules export, in a list of its own. */
  @Test
  void theExportedPackagesAreNamed() throws IOException {
    Set<String> exported = new TreeSet<>();
    for (Class<?> type : new Class<?>[] {Formula.class, View.class}) {
      String folder = type == Formula.class ? "core" : "report";
      Path descriptor = Page.ROOT.resolve(folder).resolve("target/classes/module-info.class");
      ModuleDescriptor module = ModuleDescriptor.read(Files.newInputStream(descriptor));
      module.exports().stream()
          .filter(export -> !export.isQualified())
          .map(export -> export.source().substring("io.github.parkscore.".length()))
          .forEach(exported::add);
    }
    String text = Files.readString(Page.ROOT.resolve("ARCHITECTURE.md"));
    String list = text.substring(text.indexOf("## What is exported"));
    Set<String> named = new TreeSet<>();
    Matcher row = Pattern.compile("(?m)^\\| `([a-z.]+)`").matcher(list);
    while (row.find()) {
      named.add(row.group(1));
    }
    assertThat(named).isEqualTo(exported);
  }
}
