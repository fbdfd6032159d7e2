// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one enum of codes, in both languages. */
final class Messages {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

  private static final ClassValue<Messages> LOADED =
      new ClassValue<>() {
        @Override
        protected Messages computeValue(Class<?> family) {
          return new Messages(read(family, "zh"), read(family, "en"));
        }
      };

  private final Properties zh;
  private final Properties en;

  private Messages(Properties zh, Properties en) {
    this.zh = zh;
    this.en = en;
  }

  static Messages of(Class<?> family) {
    return LOADED.get(family);
  }

  /**
   * The text under a key with its placeholders filled in; empty where the bundles have no such key.
   */
  Text fill(String key, Arguments arguments) {
    if (!zh.containsKey(key)) {
      return Text.EMPTY;
    }
    return new Text(
        fill(zh.getProperty(key), arguments, Language.ZH),
        fill(en.getProperty(key), arguments, Language.EN));
  }

  Properties in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  static Set<String> placeholders(String template) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static String fill(String template, Arguments arguments, Language language) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    arguments.has(found.group(1))
                        ? arguments.shown(found.group(1), language)
                        : found.group()));
  }

  /**
   * META-INF is no package, so the file is found from any module without being opened to this one.
   */
  private static Properties read(Class<?> family, String language) {
    String name =
        "/META-INF/parkscore/findings/" + family.getSimpleName() + "." + language + ".properties";
    Properties texts = new Properties();
    try (InputStream in = family.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no texts for " + family.getName() + ": " + name);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return texts;
  }
}
