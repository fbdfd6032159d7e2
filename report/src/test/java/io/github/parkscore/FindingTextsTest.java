// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Code;
import io.github.parkscore.grid.GridCode;
import io.github.parkscore.returns.ReturnsCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of findings say the same in both languages, and there is one for every kind. */
class FindingTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

  static List<Class<? extends Enum<?>>> families() {
    return List.of(GridCode.class, ReturnsCode.class);
  }

  @ParameterizedTest
  @MethodSource("families")
  void bothLanguagesHaveTheSameTextsWithTheSameWordsToFillIn(Class<? extends Enum<?>> family)
      throws IOException {
    Properties zh = texts(family, "zh");
    Properties en = texts(family, "en");

    assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    for (String key : zh.stringPropertyNames()) {
      assertThat(placeholders(zh.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(en.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyKindHasATextAndEveryTextAKind(Class<? extends Enum<?>> family) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Enum<?> constant : family.getEnumConstants()) {
      ids.add(((Code) constant).id());
    }
    Set<String> told = new TreeSet<>();
    for (String key : texts(family, "zh").stringPropertyNames()) {
      told.add(key.replaceFirst("\\.(expected|hint)$", ""));
    }

    assertThat(told).isEqualTo(ids);
    assertThat(texts(family, "zh").stringPropertyNames()).containsAll(ids);
  }

  private static Set<String> placeholders(String text) {
    Stream<String> found = PLACEHOLDER.matcher(text).results().map(match -> match.group());
    return found.collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(Class<?> family, String language) throws IOException {
    String name =
        "/META-INF/parkscore/findings/" + family.getSimpleName() + "." + language + ".properties";
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(family.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
