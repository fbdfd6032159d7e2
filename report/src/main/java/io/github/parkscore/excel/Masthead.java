// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;

/**
 * What stands on every sheet.
 *
 * @param title the name of the rule and the round
 * @param foot the page numbers, as spreadsheets print them
 */
record Masthead(String title, String foot) {
  static Masthead of(Evaluation evaluation, Language language) {
    String name = evaluation.model().identity().name().in(language);
    return language == Language.ZH
        ? new Masthead(name + "（" + chinese(evaluation.period()) + "）", "第 &P 页  共 &N 页")
        : new Masthead(name + " (" + evaluation.period() + ")", "Page &P of &N");
  }

  private static String chinese(Period period) {
    return switch (period.part()) {
      case YEAR -> period.year() + "年";
      case FIRST_HALF -> period.year() + "年上半年";
      case SECOND_HALF -> period.year() + "年下半年";
      case TWO_YEARS -> period.year() - 1 + "—" + period.year() + "年";
    };
  }
}
