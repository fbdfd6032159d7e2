// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern USED = Pattern.compile("\\bw\\.([a-z0-9]+)");
  private static final Path TEMPLATES = Path.of("src/main/resources/META-INF/parkscore/html");

  /** Those that Java asks for: the head of the page and the sections of the contents. */
  private static final Set<String> ELSEWHERE = Set.of("stamp", "audience", "moves");

  @Test
  void bothLanguagesHaveTheSame() {
    assertThat(Words.in(Language.ZH)).containsOnlyKeys(Words.in(Language.EN).keySet());
    assertThat(Words.in(Language.ZH).values()).noneMatch(String::isBlank);
    assertThat(Words.in(Language.EN).values()).noneMatch(String::isBlank);
  }

  @Test
  void everyWordIsThereAndUsed() throws IOException {
    Set<String> used = new TreeSet<>(ELSEWHERE);
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
        Matcher matcher = USED.matcher(Files.readString(file));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }
    assertThat(Words.in(Language.ZH)).containsOnlyKeys(used);
  }
}
