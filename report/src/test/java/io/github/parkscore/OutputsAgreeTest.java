// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.csv.Scores;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.excel.WorkbookTexts;
import io.github.parkscore.finding.Language;
import io.github.parkscore.json.EvaluationReader;
import io.github.parkscore.json.EvaluationWriter;
import io.github.parkscore.json.Manifest;
import io.github.parkscore.json.ModelText;
import io.github.parkscore.made.Jiangsu;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The figures of a park are the same in every file. */
class OutputsAgreeTest {
  private static final Evaluation JIANGSU = Jiangsu.evaluation();

  @Test
  void theResultReadBackIsTheEvaluation() throws IOException {
    ModelText model = new ModelText("model.yaml", Jiangsu.text());
    Manifest manifest = new Manifest("0.1.0", Map.of(), model, List.of(), List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EvaluationWriter(JIANGSU, manifest).writeTo(out);
    Evaluation read =
        new EvaluationReader()
            .read("evaluation.json", new ByteArrayInputStream(out.toByteArray()))
            .orThrow()
            .evaluation();
    assertThat(read).isEqualTo(JIANGSU);
  }

  @Test
  void theWorkbookShowsTheTotalsOfTheTable() throws IOException {
    Map<String, Double> totals = WorkbookTexts.totals(JIANGSU);
    int ranked = 0;
    for (CSVRecord row : table()) {
      String name = JIANGSU.table().roster().park(row.get("id")).orElseThrow().shortName();
      if (!row.get("total").isEmpty()) {
        double total = Decimals.round(Double.parseDouble(row.get("total")), 10);
        assertThat(totals.get(row.get("rank") + " " + name)).as(name).isEqualTo((Double) total);
        ranked++;
      }
    }
    assertThat(ranked).isGreaterThan(150);
  }

  private static List<CSVRecord> table() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Scores(JIANGSU, Language.ZH).writeTo(out);
    String text = out.toString(StandardCharsets.UTF_8).substring(1);
    return CSVFormat.Builder.create(CSVFormat.RFC4180)
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }
}
