// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets as spreadsheets accept them: at most 31 characters, none of {@code : \ / ? * [
 * ]}, no {@code '} at the ends, not {@code History}, no two alike in any case.
 */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>(Set.of("history"));

  String unique(String wanted) {
    String plain =
        CellText.clean(wanted)
            .replaceAll("[:\\\\/?*\\[\\]\n]", " ")
            .strip()
            .replaceAll("^'+|'+$", "");
    String base = plain.isBlank() ? "Sheet" : plain;
    String name = cut(base, LONGEST);
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String suffix = " (" + number + ")";
      name = cut(base, LONGEST - suffix.length()) + suffix;
    }
    return name;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).replaceAll("['\\s]+$", "");
  }
}
