// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import java.util.HashMap;
import java.util.Map;

/** What a reader finds on the first sheet. */
public final class WorkbookTexts {
  private WorkbookTexts() {}

  /** The totals by rank and name, of a model with last year's ranks and three single groups. */
  public static Map<String, Double> totals(Evaluation evaluation) {
    RawSheet sheet =
        RawWorkbook.of(RankingWorkbookTest.bytes(evaluation, Language.ZH)).sheets().get("综合排名");
    Map<String, Double> totals = new HashMap<>();
    for (int row = 5; sheet.cell("A" + row) != null; row++) {
      double rank = sheet.cell("A" + row).number();
      String shown = Double.isNaN(rank) ? "" : Integer.toString((int) rank);
      totals.put(shown + " " + sheet.cell("C" + row).text(), sheet.cell("G" + row).number());
    }
    return totals;
  }
}
