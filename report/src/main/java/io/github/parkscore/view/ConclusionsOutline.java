// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Result;
import java.util.ArrayList;
import java.util.List;

/** What is made of the scores: decimals, ties, groups, results, grades, honours, warnings. */
final class ConclusionsOutline {
  private final Saying saying;
  private final Conclusions conclusions;
  private final List<Outline.Entry> lines = new ArrayList<>();

  private ConclusionsOutline(Saying saying) {
    this.saying = saying;
    this.conclusions = saying.model().conclusions();
  }

  static Outline.Block of(Saying saying) {
    ConclusionsOutline outline = new ConclusionsOutline(saying);
    outline.ranking();
    outline.results();
    outline.consequences();
    return new Outline.Block(new Text("排名、等次和奖惩", "Ranks, grades, consequences"), outline.lines);
  }

  private void ranking() {
    fact(
        new Text("小数位", "decimals"),
        saying.atTop(GeneralRules.rounding(saying.model().rounding()), "round"));
    fact(new Text("分组", "groups"), saying.atTop(groups(conclusions.groups()), "groups"));
    List<Text> ties = conclusions.ties().stream().map(this::named).toList();
    Text order =
        new Text(
            String.join("、", ties.stream().map(Text::zh).toList()),
            String.join(", ", ties.stream().map(Text::en).toList()));
    fact(
        new Text("同分的", "ties"),
        ties.isEmpty()
            ? new Text("名次并列", "share their rank")
            : saying.atTop(Saying.after("依次比 ", "decided by ", order), "ties"));
    conclusions
        .quota()
        .ifPresent(
            quota ->
                fact(new Text("名额", "quotas"), saying.atTop(GeneralRules.quota(quota), "quota")));
  }

  private Text named(String id) {
    return saying.tree().node(id).map(Node::name).orElse(Text.of(id));
  }

  private Text groups(List<Grouping> groupings) {
    List<Text> titles = groupings.stream().map(this::title).toList();
    return new Text(
        String.join("、", titles.stream().map(Text::zh).toList()),
        String.join(", ", titles.stream().map(Text::en).toList()));
  }

  private Text title(Grouping grouping) {
    List<Text> names = grouping.attributes().stream().map(saying::attribute).toList();
    return new Text(
        String.join("·", names.stream().map(Text::zh).toList()),
        String.join(" · ", names.stream().map(Text::en).toList()));
  }

  private void results() {
    for (Result result : conclusions.results().values()) {
      Text unit = Text.of(result.unit().map(u -> u.name()).orElse(""));
      Text value = saying.atTop(saying.readable().formula(result.value()), "results");
      Text name = Saying.named(result.name(), result.id());
      fact(
          new Text("结果：" + name.zh(), "result: " + name.en()),
          Saying.joined(List.of(value, Saying.after("单位 ", "in ", unit))));
    }
  }

  private void consequences() {
    conclusions
        .grades()
        .within()
        .ifPresent(
            within ->
                fact(new Text("等次", "grades"), Saying.after("按组评定：", "within ", title(within))));
    conclusions.grades().list().forEach(grade -> add(Terms.GRADE, grade, true));
    conclusions.honours().forEach(honour -> add(Terms.HONOURS, honour, false));
    conclusions.watch().forEach(watch -> add(Terms.WATCH, watch, false));
  }

  private void add(Text kind, Consequence consequence, boolean grade) {
    Text name = Saying.named(consequence.name(), consequence.id());
    Text otherwise = grade ? new Text("其余", "all others") : new Text("全部", "all");
    Text when =
        consequence
            .when()
            .map(f -> saying.own(saying.readable().formula(f), consequence.provenance(), "when"))
            .orElse(otherwise);
    Text order =
        consequence
            .order()
            .map(f -> saying.own(saying.readable().formula(f), consequence.provenance(), "order"))
            .orElse(Text.EMPTY);
    Text lasts =
        consequence.lasts().isPresent()
            ? new Text(
                "有效 " + consequence.lasts().getAsInt() + " 轮",
                "for " + consequence.lasts().getAsInt() + " rounds")
            : Text.EMPTY;
    String listed = kind.equals(Terms.HONOURS) ? "名单次序 " : "候选次序 ";
    fact(
        new Text(kind.zh() + "：" + name.zh(), kind.en() + ": " + name.en()),
        Saying.joined(
            List.of(
                when,
                Saying.after("后果 ", "means ", consequence.as()),
                Saying.after(listed, "listed by ", order),
                Saying.after(
                    "组内 ", "within ", consequence.within().map(this::title).orElse(Text.EMPTY)),
                lasts,
                Saying.after(
                    "落在 ",
                    "falls on ",
                    consequence.on().map(saying::attribute).orElse(Text.EMPTY)))));
  }

  private void fact(Text label, Text content) {
    if (!content.isEmpty()) {
      lines.add(new Outline.Fact(0, label, content));
    }
  }
}
