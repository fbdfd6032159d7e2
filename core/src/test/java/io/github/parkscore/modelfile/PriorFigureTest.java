// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.PriorFigure;
import io.github.parkscore.model.Stages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code data: {base: …}}: which figure of an earlier period counts, and which are asked for. */
class PriorFigureTest {
  private static String with(String data, String parts) {
    return """
        parkscore: 1
        id: case
        edition: 2024
        name: 例
        subject: 园区
        source: {title: 测试}
        items: {tax: {name: 税收}, area: {name: 面积}, jobs: {name: 就业}}
        rules: {change: {is: x - prev(x)}}
        missing: 0
        round: none
        rule: x
        """
        + data
        + "\nscore: ["
        + parts
        + "]\n";
  }

  private static IndicatorModel read(String data, String parts) {
    return ModelReader.read("model.yaml", with(data, parts)).orThrow();
  }

  private static final String PART = "{id: p, name: 甲, value: tax, weight: 1}";

  @Test
  void itIsReadWithStagesAndWithoutAndWrittenAgain() {
    Inputs alone = read("data: {base: this-form}", PART).inputs();
    assertThat(alone.prior()).contains(PriorFigure.THIS_FORM);
    assertThat(alone.stages()).isEqualTo(Stages.NONE);
    String both = "data: {stages: [自报, 核实], use: 核实, base: last-round}";
    assertThat(read(both, PART).inputs().prior()).contains(PriorFigure.LAST_ROUND);
    for (String data : List.of("data: {base: this-form}", both)) {
      IndicatorModel model = read(data, PART);
      assertThat(ModelReader.read("again.yaml", ModelWriter.write(model)).orThrow().inputs())
          .isEqualTo(model.inputs());
    }
  }

  @Test
  void stagesStillNeedAStageInUse() {
    List<Finding> findings =
        ModelReader.read("m.yaml", with("data: {stages: [自报, 核实]}", PART)).findings();
    assertThat(findings).extracting(Finding::code).contains("missing-key");
  }

  @Test
  void whatAModelLooksBackAtIsFoundInValuesTreatmentsAndRules() {
    String parts =
        "{id: p, name: 甲, value: growth(tax), weight: 1},"
            + "{id: q, name: 乙, value: jobs, weight: 1}";
    assertThat(read("", parts).earlierItems()).containsExactly("tax");
    assertThat(read("", PART).earlierItems()).isEmpty();
    String treated = "{id: p, name: 甲, value: tax / area, treat: [growth(x)], weight: 1}";
    assertThat(read("", treated).earlierItems()).containsExactly("tax", "area");
    String ruled = "{id: p, name: 甲, value: jobs, rule: change, weight: 1}";
    assertThat(read("", ruled).earlierItems()).containsExactly("jobs");
  }
}
