// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says became of a park: {@code 2023年并入蚌埠高新区}, {@code 2022年由省级升级为国家级；2024年更名自某园}. */
final class ChangeText {
  /** What can become of a park. */
  enum Kind {
    RENAMED,
    MERGED,
    SPLIT,
    UPGRADED,
    EXEMPT
  }

  /**
   * One clause.
   *
   * @param kind what it says
   * @param date from when on, or until when, as far as it says so itself
   * @param before the former name, or the former level
   * @param after the names of the other parks, the present name, or the present level
   */
  record Said(Kind kind, Optional<Period> date, String before, String after) {}

  private static final int LONGEST = 500;

  private static final Pattern CLAUSES =
      Pattern.compile("[;；。\\n]|[,，](?=[^,，]*(?:并入|合并|拆分|分设|更名|改名|升级|晋升|免评|豁免))");

  private static final String DATE =
      "\\d{4}(?:年度?|[-./])?(?:上半年|下半年|H[12]|\\d{1,2}(?:月|[-./])?(?:\\d{1,2}日?)?)?";

  private static final Pattern DATED =
      Pattern.compile("(?:已|自|于|从)*\\s*(" + DATE + ")\\s*(?:起|以来|后)?[,，:：]?\\s*(.*)");

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[年./-](\\d{1,2})(?:月|[./-])?(?:\\d{1,2}日?)?");

  private static final Pattern MERGED =
      Pattern.compile(
          "(?:已|整体|被)*(?:并入|合并到|合并至|归并到|划入|merged into)(?:了|至|到)?\\s*(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:已|被)?(?:拆分|分拆|分设|分立|split into)(?:为|成)?\\s*(.*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern RENAMED =
      Pattern.compile(
          "(?:由(.+?))?(?:更名|改名|renamed)(?:(?:自|from)\\s*(.+)|(?:为|成|to)?\\s*(.*))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UPGRADED =
      Pattern.compile(
          "(?:由(.+?))?(?:升级|晋升|升格|晋级|降级|upgraded)(?:为|成|至|到)?\\s*"
              + "(?:from\\s+(.+?)\\s+)?(?:to\\s+)?(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXEMPT =
      Pattern.compile(
          "(?:免评|免于考核|免于评价|豁免|exempt)(?:期?至|期?到|\\s*until)\\s*(" + DATE + ")[年底末止]*",
          Pattern.CASE_INSENSITIVE);

  private ChangeText() {}

  /** The clauses of a text; empty if one of them says nothing that is known. */
  static Optional<List<Said>> parse(String text) {
    List<Said> all = new ArrayList<>();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String date = "";
    for (String clause : CLAUSES.split(Folding.narrow(text))) {
      if (date(clause).isPresent()) {
        date = clause; // of the clause behind the comma
      } else if (!clause.isBlank()) {
        Optional<Said> said = clause((date + clause).strip());
        date = "";
        if (said.isEmpty()) {
          return Optional.empty();
        }
        all.add(said.get());
      }
    }
    return date.isEmpty() ? Optional.of(all) : Optional.empty();
  }

  private static Optional<Said> clause(String clause) {
    Matcher dated = DATED.matcher(clause);
    Optional<Period> date = dated.matches() ? date(dated.group(1)) : Optional.empty();
    String rest = date.isPresent() ? dated.group(2) : clause;
    Matcher exempt = EXEMPT.matcher(rest);
    if (exempt.matches()) {
      return Optional.of(new Said(Kind.EXEMPT, date(exempt.group(1)), "", ""));
    }
    Matcher merged = MERGED.matcher(rest);
    if (merged.matches()) {
      return Optional.of(new Said(Kind.MERGED, date, "", merged.group(1).strip()));
    }
    Matcher split = SPLIT.matcher(rest);
    if (split.matches()) {
      return Optional.of(new Said(Kind.SPLIT, date, "", split.group(1).strip()));
    }
    return changed(RENAMED.matcher(rest), Kind.RENAMED, date)
        .or(() -> changed(UPGRADED.matcher(rest), Kind.UPGRADED, date));
  }

  private static Optional<Said> changed(Matcher matcher, Kind kind, Optional<Period> date) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String before = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    String after = matcher.group(3);
    return Optional.of(
        new Said(
            kind, date, before == null ? "" : before.strip(), after == null ? "" : after.strip()));
  }

  /** The period that a date names: a day or a month is of its half-year. */
  static Optional<Period> date(String text) {
    String narrow = Folding.narrow(text).replaceAll("\\s", "");
    Optional<Period> period = PeriodText.parse(narrow);
    if (period.isPresent()) {
      return period;
    }
    Matcher day = DAY.matcher(narrow);
    if (!day.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(day.group(2));
    return month < 1 || month > 12
        ? Optional.empty()
        : Period.parse(day.group(1) + (month <= 6 ? "H1" : "H2"));
  }
}
