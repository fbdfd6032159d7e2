// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds periods in titles, sheet names and heads. */
final class PeriodText {
  /** A year is named by 年 or a half, and is no date: 2024年3月5日 says when somebody signed. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(?:\\d{4}(?:年度?)?[-~至])?\\d{4}(?:年度?(?:上半年|下半年)?|H[12])(?!\\d{1,2}[月.—~至-])");

  private static final Pattern BARE = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private static final Map<String, Integer> RELATIVE =
      Map.ofEntries(
          Map.entry("本年", 0),
          Map.entry("本年度", 0),
          Map.entry("本年数", 0),
          Map.entry("当年", 0),
          Map.entry("本期", 0),
          Map.entry("本期数", 0),
          Map.entry("上年", 1),
          Map.entry("上年度", 1),
          Map.entry("上年数", 1),
          Map.entry("上年同期", 1),
          Map.entry("上年同期数", 1),
          Map.entry("去年", 1),
          Map.entry("去年同期", 1),
          Map.entry("去年同期数", 1),
          Map.entry("上期", 1),
          Map.entry("上期数", 1));

  private PeriodText() {}

  /** The period that is all a text says; also 2024年1-12月, 2024年1—6月, 2024年末. */
  static Optional<Period> parse(String text) {
    return Period.parse(spelled(text));
  }

  private static String spelled(String text) {
    return Folding.narrow(text)
        .replaceAll("\\s", "")
        .replaceAll("(\\d{4})年1[-—~至]12月份?", "$1年")
        .replaceAll("(\\d{4})年1[-—~至]6月份?", "$1年上半年")
        .replaceAll("(\\d{4})年7[-—~至]12月份?", "$1年下半年")
        .replaceAll("(\\d{4})年(?:末|底|全年)", "$1年");
  }

  /** The periods that a title names, each once. */
  static Set<Period> named(String title) {
    Set<Period> periods = new LinkedHashSet<>();
    Matcher matcher = NAMED.matcher(spelled(title));
    while (matcher.find()) {
      Period.parse(matcher.group()).ifPresent(periods::add);
    }
    return periods;
  }

  /** The only period that the name of a sheet or file names, also without 年. */
  static Optional<Period> inName(String name) {
    Optional<Period> whole = parse(name);
    if (whole.isPresent()) {
      return whole;
    }
    List<Period> periods = new ArrayList<>(named(name));
    if (periods.isEmpty()) {
      Matcher matcher = BARE.matcher(Folding.narrow(name));
      while (matcher.find()) {
        Period year = Period.year(Integer.parseInt(matcher.group()));
        if (!periods.contains(year)) {
          periods.add(year);
        }
      }
    }
    return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
  }

  /** How many rounds back a word such as 上年同期 points; empty for other words. */
  static Optional<Integer> relative(String word) {
    return Optional.ofNullable(RELATIVE.get(Folding.fold(word)));
  }
}
