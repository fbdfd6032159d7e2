// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A program that a few tests need and an ordinary machine may lack.
 *
 * <p>Where it is missing, the test that asks for it is skipped with one line that says so; with
 * {@code -Dparkscore.tools=required} it fails instead.
 */
public enum Tool {
  CHROMIUM("chromium", List.of("chromium", "chromium-browser", "google-chrome")),
  LIBREOFFICE("libreoffice-calc-nogui", List.of("soffice", "libreoffice")),
  PDFTOPPM("poppler-utils", List.of("pdftoppm")),
  PYTHON("python3", List.of("python3"));

  private static final Set<Tool> SAID = ConcurrentHashMap.newKeySet();

  private final String debianPackage;
  private final List<String> programs;

  Tool(String debianPackage, List<String> programs) {
    this.debianPackage = debianPackage;
    this.programs = programs;
  }

  /** Where the program is; without it the calling test ends here, skipped or failed. */
  public Path require() {
    Optional<Path> found = find(System.getenv("PATH"));
    if (found.isPresent()) {
      return found.get();
    }
    boolean required = "required".equals(System.getProperty("parkscore.tools"));
    if (!required && SAID.add(this)) {
      System.out.println("Tests skipped: " + whatIsMissing());
    }
    throw missing(required);
  }

  Optional<Path> find(String searchPath) {
    List<String> folders =
        Stream.of(searchPath.split(File.pathSeparator)).filter(f -> !f.isBlank()).toList();
    return programs.stream()
        .flatMap(program -> folders.stream().map(folder -> Path.of(folder, program)))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }

  RuntimeException missing(boolean required) {
    return required ? fail(whatIsMissing()) : abort(whatIsMissing());
  }

  private String whatIsMissing() {
    return "needs " + programs.get(0) + ", which is not installed (Debian: " + debianPackage + ")";
  }
}
