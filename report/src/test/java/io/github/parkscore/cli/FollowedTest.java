// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed grades, candidates and what is in force, in everything that is written and said. */
class FollowedTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layOut() {
    desk = Desk.in(folder);
    desk.put(
        "model.yaml",
        desk.text("model.yaml").stripTrailing(),
        "watch:",
        "  - {id: bad, name: 降级备选, when: from_last() <= 2, order: total, lasts: 2}",
        "  - {id: stop, name: 暂停扩区, when: \"grade = '二类' and from_last() = 1\", on: level, lasts: 2}");
    desk.put(
        "history.csv",
        "年度,编码,名称,级别,总分,名次,等次,预警",
        "2023,Z01,甲山,国家级,80,1,一类,",
        "2023,Z09,戊海经开区,国家级,20,4,二类,降级备选、暂停扩区",
        "2023,Z03,丙湖,省级,40,3,二类,降级备选");
    desk.put("changes.csv", "编码,等次,批准人,理由,文号", "Z01,二类,分管副市长,虚报税收,1号纪要");
  }

  private Said score() {
    return desk.score(Language.ZH, "--history", "@history.csv", "--corrections", "@changes.csv");
  }

  private Said explain(Language language, String park) {
    return desk.run(
        language,
        "explain",
        "--park",
        park,
        "--model",
        "@model.yaml",
        "--data",
        "@returns",
        "--roster",
        "@roster.csv",
        "--history",
        "@history.csv",
        "--corrections",
        "@changes.csv");
  }

  @Test
  void theTableHasTheChangedGradeAndWhatWasComputed() {
    score().finishes(0);
    assertThat(desk.text("out/scores.csv").lines().findFirst().orElseThrow())
        .endsWith(",grade.computed,bad.position,bad.until,stop.until");
    assertThat(desk.text("out/scores.csv").lines().skip(1))
        .satisfiesExactly(
            first -> assertThat(first).contains(",1,1,二类,,,").endsWith(",一类,,,2025"),
            second -> assertThat(second).contains(",二类,,bad;stop,").endsWith(",二类,1,2025,2025"),
            third -> assertThat(third).contains(",一类,,,").endsWith(",一类,,2024,"),
            fourth -> assertThat(fourth).contains(",二类,,bad,").endsWith(",二类,2,2025,"));
  }

  @Test
  void thePageNamesPositionsAndEndsAndCauses() {
    score().finishes(0);
    assertThat(desk.text("out/report.html"))
        .contains(
            "等次由一类调为二类：虚报税收（1号纪要，分管副市长批准）",
            "降级备选 第1位（至2025年）",
            "降级备选（至2024年）",
            "国家级：暂停扩区（至2025年）",
            "2024年 乙河经济开发区；2023年 戊海经开区",
            "按“总分”从低到高排序；连本轮持续2轮");
  }

  @Test
  void theCardSaysWhatFollowed() {
    assertThat(explain(Language.ZH, "Z01").finishes(0).out())
        .contains("调档      等次由一类调为二类：虚报税收", "预警      国家级：暂停扩区（至2025年）");
    assertThat(explain(Language.ZH, "Z04").finishes(0).out())
        .contains("等次      二类", "预警      降级备选 第2位（至2025年）");
    assertThat(explain(Language.EN, "Z04").finishes(0).out())
        .contains("warning   降级备选, no. 2 (until 2025)");
  }

  @Test
  void theResultNamesTheFileOfChanges() {
    score().finishes(0);
    assertThat(desk.text("out/evaluation.json"))
        .contains("\"name\":\"changes.csv\"", "\"regrading\":{\"computed\":\"一类\"");
  }

  @Test
  void mistakesInTheFileOfChangesAreTold() {
    desk.put(
        "changes.csv", "编码,等次,批准人,理由,文号", "Z01,三类,厅长,复核,1号", "Z02,一类,厅长,,1号", "Z07,一类,厅长,复核,1号");
    score()
        .finishes(
            1,
            "changes.csv › B2: 甲山经济开发区调为“三类”，模型没有这个等次，没有采用",
            "changes.csv › D3: 乙河经济开发区的调档没有写“理由”，没有采用",
            "changes.csv › A4: ");
  }
}
