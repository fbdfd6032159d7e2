// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.made.Played;
import io.github.parkscore.model.IndicatorModel;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final Period NOW = Period.year(2024);

  @Test
  void saysWhoLeadsHowGroupsDifferAndWhoMoved() {
    String text = Headline.of(Ledger.of(Fixture.province())).text().zh();
    assertThat(text)
        .matches(
            "154家参评，6家不排名。[^，。]+以[0-9.]+分居首(，连续\\d+年)?，比第二名高[0-9.]+分；"
                + "国家级均分高出省级[0-9.]+分。\\d+家上升10位以上，\\d+家列入预警（末位警示\\d+家、摘牌\\d+家）"
                + "(，另有\\d+家距预警线不足0.5分)?。");
  }

  @Test
  void saysNothingOfWhatThereIsNone() {
    String text = Headline.of(Ledger.of(Fixture.small())).text().zh();
    assertThat(text).matches("12家参评。[^，。]+以[0-9.]+分居首，比第二名高[0-9.]+分。");
    assertThat(text).doesNotContain("0家", "连续", "预警");
  }

  @Test
  void englishSaysTheSame() {
    String text = Headline.of(Ledger.of(Fixture.province())).text().en();
    assertThat(text).startsWith("154 zones evaluated, 6 not ranked. ").endsWith(".");
    assertThat(text).doesNotContain("参评", "分", "  ");
  }

  @Test
  void aSharedFirstPlaceIsShared() {
    String text = Headline.of(Ledger.of(made(History.NONE, 50, 50, 30))).text().zh();
    assertThat(text).isEqualTo("3家参评。甲等2家以100.00分并列居首。");
  }

  @Test
  void whereAllAreEqualNobodyLeads() {
    String text = Headline.of(Ledger.of(made(History.NONE, 50, 50, 50))).text().zh();
    assertThat(text).isEqualTo("3家参评。总分都相同。");
  }

  @Test
  void yearsRunningAreCounted() {
    Map<Period, Map<String, History.Entry>> rounds = new TreeMap<>();
    rounds.put(NOW.previous(1), Map.of("A", History.Entry.of(90, 1, Map.of())));
    rounds.put(NOW.previous(2), Map.of("A", History.Entry.of(90, 1, Map.of())));
    rounds.put(NOW.previous(4), Map.of("A", History.Entry.of(90, 1, Map.of())));
    String text = Headline.of(Ledger.of(made(new History(rounds), 50, 40, 30))).text().zh();
    assertThat(text).isEqualTo("3家参评。甲以100.00分居首，连续3年，比第二名高50.00分。");
  }

  @Test
  void whoIsWarnedIsToldByTheNamesOfTheWatches() {
    String model =
        """
        items: {s: {name: 得分}, bad: {name: 不达标}}
        score: [{id: p, name: 得分, value: s, rule: x / 100, weight: 100}]
        watch: [{id: failed, name: 暂停政策, when: bad > 0}""";
    assertThat(warned(model + "]\n")).endsWith("2家列入预警（暂停政策）。");
    assertThat(warned(model + ", {id: last, name: 末位, when: from_last() <= 1 and total >= 0}]\n"))
        .endsWith("3家列入预警（暂停政策2家、末位1家）。");
    assertThat(
            warned(
                model
                    + ", {name: 二, when: bad > 0}, {name: 三, when: bad > 0}"
                    + ", {name: 四, when: bad > 0}]\n"))
        .endsWith("2家列入预警。");
  }

  private static String warned(String model) {
    return Headline.of(Ledger.of(Played.of(model).item("s", 90, 80, 70).item("bad", 1, 1, 0).run()))
        .text()
        .zh();
  }

  @Test
  void figuresAreMarked() {
    Sentence headline = Headline.of(Ledger.of(made(History.NONE, 50, 40, 30)));
    assertThat(headline.zh().stream().filter(Sentence.Run::strong).map(Sentence.Run::text))
        .containsExactly("3", "100.00", "50.00");
  }

  /** Three parks with one figure each. */
  static Evaluation made(History history, double... figures) {
    IndicatorModel model = SmallModel.of();
    ParkTableBuilder table = ParkTable.builder();
    String names = "甲乙丙丁戊己";
    for (int i = 0; i < figures.length; i++) {
      String id = Character.toString('A' + i);
      table.park(io.github.parkscore.data.Park.of(id, names.substring(i, i + 1)));
    }
    for (String item : model.inputs().items().keySet()) {
      table.column(item, NOW, figures);
    }
    return Fixture.evaluateOnce(model, table.build(), history);
  }
}
