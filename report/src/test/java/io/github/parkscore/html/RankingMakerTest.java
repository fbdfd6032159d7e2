// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import io.github.parkscore.made.Played;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Tone;
import io.github.parkscore.view.Views;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a line of the ranking says of honours, warnings and points beyond full marks. */
class RankingMakerTest {
  private static final String ITEMS =
      """
      attributes: {province: {name: 省份}, decided: {name: 批准结果, values: [降级, 无]}}
      items: {a: {name: 甲项}, b: {name: 乙项}, c: {name: 丙项}, d: {name: 丁项}}
      """;

  private static final String FOUR =
      """
      score:
        - {id: pa, name: 甲项, value: a, rule: x / 25, weight: 25}
        - {id: pb, name: 乙项, value: b, rule: x / 25, weight: 25}
        - {id: pc, name: 丙项, value: c, rule: x / 25, weight: 25}
        - {id: pd, name: 丁项, value: d, rule: x / 25, weight: 25}
      """;

  private static final String HONOURS =
      """
      honours:
        - {name: 高质量发展先进开发区, when: place() = 1}
        - {name: 开放先进, when: place() = 1}
        - {name: 创新先进, when: place() = 1}
      """;

  private static Evaluation round(String rest) {
    return Played.of(ITEMS + rest)
        .attribute("province", "东省", "东省", "西省")
        .attribute("decided", "无", "降级", "无")
        .item("a", 30, 20, 10)
        .item("b", 30, 20, 10)
        .item("c", 30, 20, 10)
        .item("d", 30, 20, 10)
        .run();
  }

  private static RankingPart part(String rest) {
    Ledger ledger = Ledger.of(round(rest));
    return new RankingMaker(ledger, Views.find(ledger, "ranking").orElseThrow(), Language.ZH)
        .part();
  }

  private static List<RankingPart.Mark> marks(String rest, int line) {
    return part(rest).sections().get(0).lines().get(line).marks();
  }

  @Test
  void aLongHonourIsNamed() {
    String one = "honours: [{name: 高质量发展先进开发区, when: place() = 1}]\n";
    assertThat(marks(FOUR + one, 0)).extracting(m -> m.text().zh()).containsExactly("高质量发展先进开发区");
    assertThat(marks(FOUR + one, 1)).isEmpty();
  }

  @Test
  void ofSeveralHonoursTheFirstIsNamedAndAllStandInTheNote() {
    RankingPart.Mark mark = marks(FOUR + HONOURS, 0).get(0);
    assertThat(mark.text().zh()).isEqualTo("高质量发展先进开发区等3项");
    assertThat(mark.note().zh()).isEqualTo("高质量发展先进开发区、开放先进、创新先进");
  }

  @Test
  void whereThereIsRoomAllHonoursAreNamed() {
    String two = "score: [{id: pa, name: 甲项, value: a, rule: x / 25, weight: 100}]\n";
    assertThat(marks(two + HONOURS, 0).get(0).text().zh()).isEqualTo("高质量发展先进开发区、开放先进、创新先进");
  }

  @Test
  void whatFallsOnAProvinceIsMutedForThoseWhoDidNotCauseIt() {
    String frozen =
        "watch: [{id: frozen, name: 不得推荐升级, on: province, when: decided = '降级', lasts: 2}]\n";
    RankingPart.Mark other = marks(FOUR + frozen, 0).get(0);
    assertThat(other.tone()).isEqualTo(Tone.MUTED);
    assertThat(other.text().zh()).isEqualTo("东省：不得推荐升级");
    assertThat(other.note().zh()).isEqualTo("东省：不得推荐升级（至2025年）；起因：2024年 乙");
    RankingPart.Mark own = marks(FOUR + frozen, 1).get(0);
    assertThat(own.tone()).isEqualTo(Tone.WARNED);
    assertThat(own.text().zh()).isEqualTo("不得推荐升级");
    assertThat(marks(FOUR + frozen, 2)).isEmpty();
    String page = PageText.of(round(FOUR + frozen), Language.ZH).withoutScripts();
    assertThat(page).contains("· <span class=\"m\">东省：不得推荐升级（至2025年）</span>");
  }

  @Test
  void barsAreScaledToTheHighestWhereItIsBeyondFullMarks() {
    RankingPart part = part(FOUR);
    assertThat(part.beyond()).isTrue();
    assertThat(part.sections().get(0).lines().get(0).stack().parts())
        .allMatch(piece -> piece.width() == 25);
    assertThat(part.sections().get(0).lines().get(1).stack().full()).isEqualTo(83.3);
  }

  @Test
  void indicatorsForReferenceAreMarkedAsSuch() {
    String reference =
        "limits: [0, 1.3]\n" + FOUR + "  - {id: r, name: 参看, value: a * 2, reference: true}\n";
    String page = PageText.of(round(reference), Language.ZH).withoutScripts();
    assertThat(page).contains("参看 <i></i><b>60</b><u>参考</u>");
    assertThat(page.substring(page.indexOf("参看 <i class"))).doesNotContain("0 至 1.3");
    assertThat(page).contains("参看 <i class=\"ref\">参考</i>");
  }
}
