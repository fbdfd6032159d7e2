// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that a park once had.
 *
 * @param name the name
 * @param until when it got another one; empty if nobody said
 */
record FormerName(String name, Optional<Period> until) {
  private static final Pattern DATED =
      Pattern.compile(
          "(.+?)[(（\\[]\\s*(?:至|到|于)?\\s*(\\d{4}[^()（）\\[\\]]*?)(?:前|止|更名|改名|起)*\\s*[)）\\]]");

  /** The names of a cell, joined by 、 or ;, each with the date in brackets behind it, if any. */
  static List<FormerName> of(String cell) {
    List<FormerName> names = new ArrayList<>();
    for (String piece : cell.split("[、;；,，|\\n]")) {
      String name = piece.strip();
      if (!name.isEmpty()) {
        names.add(one(name));
      }
    }
    return names;
  }

  private static FormerName one(String text) {
    Matcher dated = DATED.matcher(text);
    Optional<Period> until = dated.matches() ? ChangeText.date(dated.group(2)) : Optional.empty();
    return until.isPresent()
        ? new FormerName(dated.group(1).strip(), until)
        : new FormerName(text, Optional.empty());
  }
}
