// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The named values that go into a finding's texts. */
final class Arguments {
  /** What a stranger wrote is quoted at this length at most. */
  private static final int LONGEST = 120;

  private final Map<String, Object> values = new LinkedHashMap<>();

  private Arguments() {}

  static Arguments of(Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("names and values by turns: " + namesAndValues.length);
    }
    Arguments arguments = new Arguments();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return arguments;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value as a text of one language, without control characters, cut where it is too long. */
  String shown(String name, Language language) {
    Object value = values.get(name);
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> many) {
      return many.stream()
          .map(one -> one(one, language))
          .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
    return one(value, language);
  }

  private static String one(Object value, Language language) {
    String text = value instanceof Text both ? both.in(language) : String.valueOf(value);
    return value instanceof Text ? text : Quoted.inline(text, LONGEST);
  }
}
