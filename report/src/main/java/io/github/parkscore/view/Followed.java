// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Candidacy;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.InForce;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What followed for a park, in words: 降级备选 第2位, 江西省：两年内不推荐升级（至2026年）, 等次由一类调为二类. */
public final class Followed {
  private final Ledger ledger;

  /** The words for an evaluation. */
  public Followed(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * An honour or a warning of a park.
   *
   * @param consequence the honour or warning
   * @param name its name, with the position in its list
   * @param text the same with how long it is in force
   * @param holds whether it holds in this round, rather than being in force from an earlier one
   * @param cause what it is in force for: 2024年 甲、乙; empty where it just holds
   */
  public record Said(Consequence consequence, Text name, Text text, boolean holds, Text cause) {
    /** Whether it falls on something that the park belongs to, on account of another park. */
    public boolean falls() {
      return consequence.on().isPresent() && !holds;
    }
  }

  /** The honours of a park, those that are still in force too. */
  public List<Said> honours(int park) {
    List<Text> got = ledger.evaluation().conclusions().get(park).honours();
    List<Said> said = new ArrayList<>();
    for (Consequence honour : ledger.model().conclusions().honours()) {
      say(park, honour, got.contains(honour.name()), said);
    }
    return said;
  }

  /** The warnings of the park itself: not what falls on its province on account of another. */
  public List<Said> ownWatches(int park) {
    return watches(park).stream().filter(said -> !said.falls()).toList();
  }

  /** What falls on its province, say, on account of another; empty for nothing. */
  Text falling(int park) {
    return joined(watches(park).stream().filter(Said::falls).toList());
  }

  /** The warnings of a park, those that are still in force too. */
  public List<Said> watches(int park) {
    List<Consequence> held = ledger.watches(park);
    List<Said> said = new ArrayList<>();
    for (Consequence watch : ledger.model().conclusions().watch()) {
      say(park, watch, held.contains(watch), said);
    }
    return said;
  }

  private void say(int park, Consequence consequence, boolean holds, List<Said> said) {
    Conclusion conclusion = ledger.evaluation().conclusions().get(park);
    String key = key(consequence);
    Optional<InForce> inForce = conclusion.inForce(key);
    if (!holds && inForce.isEmpty()) {
      return;
    }
    Text position = conclusion.candidacy(key).map(Followed::position).orElse(Text.EMPTY);
    Text until = inForce.map(Followed::until).orElse(Text.EMPTY);
    Text on = holds ? Text.EMPTY : inForce.map(Followed::on).orElse(Text.EMPTY);
    Text name = both(on, both(consequence.name(), position));
    Text cause = inForce.map(Followed::causes).orElse(Text.EMPTY);
    said.add(new Said(consequence, name, both(name, until), holds, cause));
  }

  private static Text both(Text first, Text second) {
    return new Text(first.zh() + second.zh(), first.en() + second.en());
  }

  /** How a consequence is called in a conclusion. */
  static String key(Consequence consequence) {
    return consequence.id().isEmpty() ? consequence.name().zh() : consequence.id();
  }

  private static Text position(Candidacy candidacy) {
    String position = Numbers.whole(candidacy.position());
    return new Text(" 第" + position + "位", ", no. " + position);
  }

  /** What it falls on, before its name: 江西省：; nothing where that is the park itself. */
  private static Text on(InForce inForce) {
    String on = inForce.on();
    return on.isEmpty() ? Text.EMPTY : new Text(on + "：", on + ": ");
  }

  private static Text until(InForce inForce) {
    Text period = Wording.shortPeriod(inForce.until());
    return new Text("（至" + period.zh() + "）", " (until " + period.en() + ")");
  }

  /** What a consequence is in force for: 2024年 甲、乙. */
  static Text causes(InForce inForce) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (InForce.Trigger trigger : inForce.triggers()) {
      Text round = Wording.shortPeriod(trigger.round());
      zh.add(round.zh() + " " + trigger.name());
      en.add(trigger.name() + " in " + round.en());
    }
    return new Text(String.join("；", zh), String.join("; ", en));
  }

  /** That a grade was changed, by whom, why and by which document; empty if it was not. */
  public Text regrading(int park) {
    Conclusion conclusion = ledger.evaluation().conclusions().get(park);
    if (conclusion.regrading().isEmpty()) {
      return Text.EMPTY;
    }
    Text computed = conclusion.regrading().get().computed();
    Text from = computed.isEmpty() ? new Text("无等次", "no grade") : computed;
    Text to = conclusion.grade();
    GradeChange change = conclusion.regrading().get().change();
    String zh = change.document() + "，" + change.approvedBy() + "批准";
    String en = change.document() + ", approved by " + change.approvedBy();
    return new Text(
        "等次由"
            + from.zh()
            + "调为"
            + to.zh()
            + "："
            + change.why()
            + "（"
            + zh
            + dated(change, "，")
            + "）",
        "grade changed from "
            + from.en()
            + " to "
            + to.en()
            + ": "
            + change.why()
            + " ("
            + en
            + dated(change, ", ")
            + ")");
  }

  private static String dated(GradeChange change, String comma) {
    return change.date().isEmpty() ? "" : comma + change.date();
  }

  static Text joined(List<Said> said) {
    return new Text(
        String.join("、", said.stream().map(one -> one.text().zh()).toList()),
        String.join(", ", said.stream().map(one -> one.text().en()).toList()));
  }
}
