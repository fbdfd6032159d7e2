// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Quota;
import io.github.parkscore.model.Rounding;
import io.github.parkscore.provenance.Basis;
import io.github.parkscore.provenance.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a model says for all indicators together, one line each. */
final class GeneralRules {
  /**
   * One rule.
   *
   * @param name what it is about
   * @param content what it says
   * @param basis what it rests on
   */
  record Rule(Text name, Text content, Optional<Basis> basis) {}

  private final Ledger ledger;
  private final IndicatorModel model;
  private final Readable readable;
  private final List<Rule> rules = new ArrayList<>();

  private GeneralRules(Ledger ledger) {
    this.ledger = ledger;
    this.model = ledger.model();
    this.readable = new Readable(ledger);
  }

  static List<Rule> of(Ledger ledger) {
    GeneralRules general = new GeneralRules(ledger);
    general.assumptions();
    general.figures();
    general.conclusions();
    return general.rules;
  }

  private void assumptions() {
    int all = 0;
    int assumed = 0;
    for (Node node : ledger.tree().nodes()) {
      Grounds grounds = new Grounds(node);
      all += grounds.keys().size();
      assumed += (int) grounds.keys().stream().filter(grounds::assumed).count();
    }
    if (assumed > 0) {
      String share = Numbers.fixed(100.0 * assumed / all, 0);
      rules.add(
          new Rule(
              new Text("设定", "Assumed"),
              new Text(
                  "指标体系中" + all + "处名称、权重、公式和方法，" + assumed + "处没有公开依据，由编写模型的人设定，占" + share + "%",
                  assumed
                      + " of the "
                      + all
                      + " names, weights, formulas and rules of the tree stand in no public document ("
                      + share
                      + "%)"),
              Optional.empty()));
    }
  }

  private void figures() {
    add("round", new Text("小数位", "Decimals"), rounding(model.rounding()));
    Node root = ledger.tree().root();
    add("missing", new Text("缺报的指标", "Missing figures"), readable.absence(root.missing()));
    add(
        "not-applicable",
        new Text("不适用的指标", "Not applicable"),
        readable.absence(root.notApplicable()));
    for (Exclusion exclusion : model.evaluated().exclusions()) {
      Text when = readable.formula(exclusion.when());
      Text from = exclusion.from().shown();
      rules.add(
          new Rule(
              exclusion.as().isEmpty() ? from : exclusion.as(),
              new Text(from.zh() + "：" + when.zh(), from.en() + ": " + when.en()),
              basis(exclusion.provenance(), "when")));
    }
    model
        .evaluated()
        .cohort()
        .ifPresent(f -> add("cohort", new Text("参照对象", "Cohort"), readable.formula(f)));
  }

  private void conclusions() {
    Conclusions conclusions = model.conclusions();
    if (!conclusions.groups().isEmpty()) {
      String zh = joined(conclusions.groups(), "、", true);
      String en = joined(conclusions.groups(), ", ", false);
      add("groups", new Text("分组", "Groups"), new Text("全部，" + zh, "all, " + en));
    }
    conclusions.quota().ifPresent(q -> add("quota", new Text("名额", "Quotas"), quota(q)));
    Text within =
        conclusions
            .grades()
            .within()
            .map(
                g ->
                    new Text(
                        "（在" + ledger.title(g).zh() + "内）",
                        " (within " + ledger.title(g).en() + ")"))
            .orElse(Text.EMPTY);
    conclusions.grades().list().forEach(grade -> add(Terms.GRADE, within, grade));
    conclusions.honours().forEach(honour -> add(Terms.HONOURS, Text.EMPTY, honour));
    conclusions.watch().forEach(watch -> add(Terms.WATCH, Text.EMPTY, watch));
  }

  private String joined(List<Grouping> groupings, String comma, boolean zh) {
    return groupings.stream()
        .map(ledger::title)
        .map(title -> zh ? title.zh() : title.en())
        .collect(Collectors.joining(comma));
  }

  private void add(Text kind, Text suffix, Consequence consequence) {
    Text name = consequence.name();
    Text when = consequence.when().map(readable::formula).orElse(new Text("其余", "all others"));
    Text as = consequence.as();
    rules.add(
        new Rule(
            new Text(kind.zh() + "：" + name.zh(), kind.en() + ": " + name.en()),
            new Text(
                when.zh()
                    + suffix.zh()
                    + (as.isEmpty() ? "" : "；" + as.zh())
                    + more(consequence).zh(),
                when.en()
                    + suffix.en()
                    + (as.isEmpty() ? "" : "; " + as.en())
                    + more(consequence).en()),
            basis(consequence.provenance(), "when")));
  }

  /** How the candidates are ordered, what it falls on, how long it is in force. */
  private Text more(Consequence consequence) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    if (consequence.order().isPresent()) {
      Text order = readable.formula(consequence.order().get());
      Text within = consequence.within().map(ledger::title).orElse(Text.EMPTY);
      zh.append("；").append(within.isEmpty() ? "" : "在" + within.zh() + "内");
      zh.append("按“").append(order.zh()).append("”从低到高排序");
      en.append("; ordered by ").append(order.en()).append(", lowest first");
      en.append(within.isEmpty() ? "" : ", within " + within.en());
    }
    if (consequence.on().isPresent()) {
      Text on = ledger.title(new Grouping(List.of(consequence.on().get())));
      zh.append("；同一").append(on.zh()).append("的全部适用");
      en.append("; for all of the same ").append(on.en());
    }
    if (consequence.lasts().isPresent()) {
      int rounds = consequence.lasts().getAsInt();
      zh.append("；连本轮持续").append(rounds).append("轮");
      en.append("; in force for ").append(rounds).append(rounds == 1 ? " round" : " rounds");
    }
    return new Text(zh.toString(), en.toString());
  }

  private void add(String key, Text name, Text content) {
    if (!content.isEmpty()) {
      rules.add(new Rule(name, content, model.provenance().basis(key)));
    }
  }

  private Optional<Basis> basis(Provenance own, String key) {
    return own.basis(key).or(() -> model.provenance().basis(key));
  }

  static Text quota(Quota quota) {
    return switch (quota) {
      case DOWN -> new Text("按比例计算的名额舍去小数", "shares of a number of parks are rounded down");
      case NEAREST ->
          new Text("按比例计算的名额四舍五入", "shares of a number of parks are rounded to the nearest");
      case UP -> new Text("按比例计算的名额进一取整", "shares of a number of parks are rounded up");
    };
  }

  static Text rounding(Rounding rounding) {
    List<Text> parts = new ArrayList<>();
    digits(parts, new Text("指标得分", "points"), rounding.points());
    digits(parts, new Text("分类得分", "categories"), rounding.category());
    digits(parts, Terms.TOTAL, rounding.total());
    if (parts.isEmpty()) {
      return new Text("不取整，显示时保留两位以上小数", "not rounded; shown with two decimals or more");
    }
    return new Text(
        String.join("，", parts.stream().map(Text::zh).toList()) + "，四舍五入；名次和等次按取整后的分数",
        String.join(", ", parts.stream().map(Text::en).toList())
            + ", halves away from zero; ranks and grades by the rounded figures");
  }

  private static void digits(List<Text> parts, Text of, OptionalInt digits) {
    if (digits.isPresent()) {
      parts.add(
          new Text(
              of.zh() + "保留" + digits.getAsInt() + "位小数",
              of.en() + " to " + digits.getAsInt() + " decimals"));
    }
  }
}
