// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The generated pages of {@code docs/}; never edited by hand. */
public final class Reference {
  private Reference() {}

  /** Writes the pages into a folder, {@code docs}; called in the repository's root. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, String> page : pages(Path.of("")).entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  /**
   * The pages by the names of their files.
   *
   * @param root the repository's root, where the samples stand
   */
  public static Map<String, String> pages(Path root) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("findings.md", FindingsPage.text());
    pages.put("functions.md", FunctionsPage.text());
    pages.put("rules.md", RulesPage.text());
    pages.put("kinds.md", KindsPage.text(root));
    return pages;
  }
}
