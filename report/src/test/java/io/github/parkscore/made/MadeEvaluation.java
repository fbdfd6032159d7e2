// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.made;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Candidacy;
import io.github.parkscore.evaluation.Change;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.InForce;
import io.github.parkscore.evaluation.IndicatorResult;
import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.Regrading;
import io.github.parkscore.evaluation.Stage;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Evaluations whose figures follow from nothing: every shape that an evaluation can have, more than
 * any one model makes.
 */
public final class MadeEvaluation {
  private static final Period ROUND = Period.year(2024);

  private final Random random;
  private final IndicatorModel model;
  private final ParkTable table;
  private final int size;

  private MadeEvaluation(Random random, int parks) {
    this.random = random;
    this.model = MadeModel.of(random);
    this.table = MadeTable.of(model, parks, random);
    this.size = table.size();
  }

  /** The evaluation that grows from a seed. */
  public static Evaluation of(long seed) {
    Random random = new Random(seed);
    return new MadeEvaluation(random, random.nextInt(12)).build();
  }

  private Evaluation build() {
    Map<String, NodeResult> nodes = new LinkedHashMap<>();
    nodes.put(ModelTree.ROOT, node(false));
    for (Node node : model.tree().nodes()) {
      nodes.put(node.id(), node(node.part() instanceof Part.Indicator));
    }
    List<Ranking> rankings = new ArrayList<>();
    rankings.add(ranking(Grouping.ALL));
    model.conclusions().groups().forEach(grouping -> rankings.add(ranking(grouping)));
    return new Evaluation(
        model,
        table,
        history(),
        ROUND,
        nodes,
        Map.of("twice", column()),
        rankings,
        conclusions(),
        byStage(),
        findings());
  }

  private Map<String, Column> byStage() {
    boolean staged = !model.inputs().stages().names().isEmpty() && random.nextBoolean();
    return staged ? Map.of("自报", column()) : Map.of();
  }

  private Column column() {
    return Column.of(size, park -> Strangers.figure(random));
  }

  private NodeResult node(boolean indicator) {
    Column points = column();
    Column limited = random.nextBoolean() ? points : column();
    return new NodeResult(
        random.nextBoolean() ? Column.constant(size, 12.5) : column(),
        random.nextBoolean() ? limited : column(),
        limited,
        points,
        indicator ? Optional.of(stages()) : Optional.empty());
  }

  private IndicatorResult stages() {
    Column value = column();
    return new IndicatorResult(
        new Stage(value, changes()),
        new Stage(random.nextBoolean() ? value : column(), changes()),
        new Stage(column(), changes()));
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; size > 0 && i < random.nextInt(3); i++) {
      Change.By by = Change.By.values()[random.nextInt(Change.By.values().length)];
      changes.add(
          new Change(random.nextInt(size), Strangers.figure(random), Strangers.figure(random), by));
    }
    return changes;
  }

  private Ranking ranking(Grouping grouping) {
    List<String> groups = grouping.attributes().isEmpty() ? List.of("") : List.of("国家级", "省级");
    int[] group = random.ints(size, -1, groups.size()).toArray();
    int[] rank = random.ints(size, 0, size + 1).toArray();
    int[] counts = random.ints(groups.size(), 0, size + 1).toArray();
    return new Ranking(grouping, groups, group, rank, counts);
  }

  private List<Conclusion> conclusions() {
    List<Conclusion> conclusions = new ArrayList<>();
    for (int park = 0; park < size; park++) {
      conclusions.add(
          new Conclusion(
              State.values()[random.nextInt(State.values().length)],
              some(List.of(new Text("取消评先评优资格", "no honours"), Text.of(Strangers.name(random)))),
              random.nextBoolean() ? new Text("一类", "First") : Text.EMPTY,
              random.nextInt(5) == 0 ? Text.of("二类") : Text.EMPTY,
              random.nextInt(4) == 0 ? Optional.of(regrading(park)) : Optional.empty(),
              some(List.of(Text.of("先进单位"), Text.of("进步奖"))),
              some(List.of("removal")),
              some(List.of(candidacy("国家级"), candidacy(""))),
              some(List.of(inForce("江西省"), inForce("")))));
    }
    return conclusions;
  }

  private Regrading regrading(int park) {
    GradeChange change =
        new GradeChange(
            table.roster().parks().get(park).id(),
            "一类",
            random.nextBoolean() ? "经办人" : "",
            "分管副省长",
            random.nextBoolean() ? "2025-03-01" : "",
            "核减 " + Strangers.name(random),
            "专题会议纪要〔2025〕3号",
            random.nextBoolean() ? Place.NOWHERE : Place.cell("调档.csv", "", "A2"));
    return new Regrading(random.nextBoolean() ? Text.of("二类") : Text.EMPTY, change);
  }

  private Candidacy candidacy(String group) {
    return new Candidacy(
        "removal",
        1 + random.nextInt(3),
        3,
        group,
        random.nextInt(4) == 0 ? Double.NaN : random.nextGaussian());
  }

  private InForce inForce(String on) {
    List<InForce.Trigger> triggers =
        List.of(
            new InForce.Trigger(ROUND, "Z01", Strangers.name(random)),
            new InForce.Trigger(ROUND.previous(1), "Z02", "Z02"));
    return new InForce("frozen", on, Period.year(2025), triggers);
  }

  private <T> List<T> some(List<T> all) {
    return all.subList(0, random.nextInt(all.size() + 1));
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      String name = Strangers.name(random);
      findings.add(
          new Finding(
              Severity.values()[random.nextInt(3)],
              "unknown-item",
              List.of(
                      Place.NOWHERE,
                      Place.cell("上报.xlsx", "2024年", "D7"),
                      Place.line("m.yaml", 3, 5))
                  .get(random.nextInt(3)),
              random.nextBoolean() ? "Z01" : "",
              random.nextBoolean() ? "tax" : "",
              name,
              random.nextBoolean() ? Text.EMPTY : new Text("数", "a number"),
              new Text("看不懂“" + name + "”", "can't read \"" + name + "\""),
              Text.of("改正")));
    }
    return findings;
  }

  private History history() {
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    for (int year = 2024 - random.nextInt(3); year < 2024; year++) {
      Map<String, History.Entry> round = new HashMap<>();
      table.roster().parks().forEach(park -> round.put(park.id(), entry()));
      rounds.put(
          random.nextBoolean() ? Period.year(year) : new Period(year, Period.Part.FIRST_HALF),
          round);
    }
    return new History(rounds);
  }

  private History.Entry entry() {
    return new History.Entry(
        random.nextBoolean() ? "" : Strangers.name(random),
        random.nextBoolean() ? Map.of() : Map.of("level", "国家级", "region", "苏南"),
        Strangers.figure(random),
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty(),
        random.nextBoolean() ? Map.of("level", 1, "level+region", 2) : Map.of(),
        random.nextBoolean() ? "一类" : "",
        some(List.of("先进单位", "进步奖")),
        some(List.of("removal")),
        random.nextBoolean() ? Map.of("twice", Strangers.figure(random)) : Map.of());
  }
}
