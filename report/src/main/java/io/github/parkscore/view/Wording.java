// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.IndicatorModel;
import java.util.Locale;
import java.util.Map;

/** The words that a model's readers use for its subject and its rounds. */
public final class Wording {
  private static final Map<String, String> COUNTERS =
      Map.of("城市", "个", "市", "个", "县", "个", "项目", "个", "县区", "个", "片区", "个");

  private final IndicatorModel model;

  Wording(IndicatorModel model) {
    this.model = model;
  }

  /** The Chinese measure word: 158家, 16个. */
  public String counter() {
    return COUNTERS.getOrDefault(model.identity().subject().zh(), "家");
  }

  /** A number of parks: {@code 158家}, {@code 158 zones}. */
  public Text count(int parks) {
    String number = Numbers.whole(parks);
    return new Text(number + counter(), number + " " + noun(parks));
  }

  /** The English noun of those that a model names in Chinese only. */
  private static final Map<String, String[]> NOUNS =
      Map.of(
          "城市", new String[] {"city", "cities"},
          "县", new String[] {"county", "counties"},
          "县区", new String[] {"county", "counties"},
          "企业", new String[] {"enterprise", "enterprises"},
          "项目", new String[] {"project", "projects"});

  /** The English noun; zones where nothing else is known. */
  public String noun(int parks) {
    Text subject = model.identity().subject();
    if (subject.en().equals(subject.zh())) {
      String[] noun = NOUNS.getOrDefault(subject.zh(), new String[] {"zone", "zones"});
      return noun[parks == 1 ? 0 : 1];
    }
    return parks == 1 ? subject.en() : subject.en() + "s";
  }

  /** What is evaluated, as a head: 开发区, Zone. */
  public Text title() {
    String noun = noun(1);
    String subject = model.identity().subject().zh();
    return new Text(
        subject.isEmpty() ? "名称" : subject,
        noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1));
  }

  /** A round in words: {@code 2024年度}. */
  public static Text period(Period period) {
    int year = period.year();
    return switch (period.part()) {
      case YEAR -> new Text(year + "年度", Integer.toString(year));
      case FIRST_HALF -> new Text(year + "年上半年", "first half of " + year);
      case SECOND_HALF -> new Text(year + "年下半年", "second half of " + year);
      case TWO_YEARS -> new Text((year - 1) + "—" + year + "年", (year - 1) + "–" + year);
    };
  }

  /** A round, short: {@code 2024年}. */
  public static Text shortPeriod(Period period) {
    return period.part() == Period.Part.YEAR
        ? new Text(period.year() + "年", Integer.toString(period.year()))
        : period(period);
  }

  /** How an ordinal is written in English: 1st, 2nd, 3rd, 4th, 11th. */
  public static String ordinal(int number) {
    int tens = number % 100;
    String ending = tens >= 11 && tens <= 13 ? "th" : ending(number % 10);
    return number + ending;
  }

  private static String ending(int ones) {
    return switch (ones) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
