// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The words of the page that depend on no figure. */
final class Words {
  private static final Map<String, String> ZH = read("words.zh.properties");
  private static final Map<String, String> EN = read("words.en.properties");

  private Words() {}

  static Map<String, String> in(Language language) {
    return language == Language.ZH ? ZH : EN;
  }

  private static Map<String, String> read(String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Resource.read(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    Map<String, String> words = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return Map.copyOf(words);
  }
}
