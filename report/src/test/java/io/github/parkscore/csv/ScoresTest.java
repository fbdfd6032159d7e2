// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Column;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import io.github.parkscore.made.MadeEvaluation;
import io.github.parkscore.made.Strangers;
import io.github.parkscore.model.ModelTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {
  @Property(tries = 100)
  void everyFigureReadsBackAsTheSameDouble(@ForAll long seed) throws IOException {
    Evaluation evaluation = MadeEvaluation.of(seed);
    List<CSVRecord> rows = read(bytes(evaluation));
    assertThat(rows).hasSize(evaluation.size());
    evaluation
        .nodes()
        .forEach(
            (id, node) -> {
              check(rows, id, node.points());
              node.indicator()
                  .ifPresent(
                      stages -> {
                        check(rows, id + ".value", stages.value().column());
                        check(rows, id + ".mark", stages.mark().column());
                      });
            });
  }

  private static void check(List<CSVRecord> rows, String name, Column column) {
    for (int park = 0; park < column.size(); park++) {
      String written = rows.get(park).get(name);
      double read = written.isEmpty() ? Double.NaN : Double.parseDouble(written);
      assertThat(Double.doubleToLongBits(read))
          .as(name + " " + written)
          .isEqualTo(Double.doubleToLongBits(column.get(park)));
    }
  }

  @Property(tries = 100)
  void ranksGradesAndTextsReadBack(@ForAll long seed) throws IOException {
    Evaluation evaluation = MadeEvaluation.of(seed);
    List<CSVRecord> rows = read(bytes(evaluation));
    for (int park = 0; park < evaluation.size(); park++) {
      CSVRecord row = rows.get(park);
      String name = evaluation.table().roster().parks().get(park).name();
      assertThat(row.get("name")).isIn(whole(name), "'" + whole(name));
      assertThat(row.get("state")).isEqualTo(evaluation.state(park).id());
      assertThat(row.get("grade")).isEqualTo(evaluation.conclusions().get(park).grade().zh());
      int rank = evaluation.rankings().get(2).rank()[park];
      assertThat(row.get("level+region_rank")).isEqualTo(rank == 0 ? "" : "" + rank);
    }
  }

  /** Half a character has no UTF-8. */
  private static String whole(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Test
  void theHeadIsTheContract() throws IOException {
    Evaluation evaluation = MadeEvaluation.of(7);
    String head = text(evaluation).lines().findFirst().orElseThrow();
    assertThat(head)
        .startsWith(
            "\uFEFFid,name,level,region,state,total,rank,level_rank,level+region_rank,"
                + "grade,honours,watch,c1,k1_1,")
        .contains(",env,k1_1.value,k1_1.mark,")
        .doesNotContain("," + ModelTree.ROOT + ".");
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+1", "-1", "@A1", "'\t=1'", "'\r=1'"})
  void aTextIsNoFormula(String text) {
    assertThat(Guard.against(text)).isEqualTo("'" + text);
  }

  @Test
  void allOtherTextsStayAsTheyAre() {
    assertThat(List.of("", "a=1", "南京", "'x", " =1"))
        .allMatch(text -> Guard.against(text).equals(text));
  }

  @Test
  void noCellOfAHostileNameStartsAFormula() throws IOException {
    for (String name : Strangers.NAMES) {
      assertThat(Guard.against(name)).doesNotMatch("(?s)[=+\\-@\t\r].*");
    }
  }

  private static String text(Evaluation evaluation) throws IOException {
    return new String(bytes(evaluation), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Evaluation evaluation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Scores(evaluation, Language.ZH).writeTo(out);
    return out.toByteArray();
  }

  private static List<CSVRecord> read(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    return CSVFormat.Builder.create(CSVFormat.RFC4180)
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }
}
