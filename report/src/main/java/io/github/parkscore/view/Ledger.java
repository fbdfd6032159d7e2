// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static java.util.stream.Collectors.toSet;

import io.github.parkscore.data.Park;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * An evaluation as reports read it: the parks in the order of their ranks, the categories, the
 * decimals, the last round. Computed once and shared by all views. Used by one thread at a time.
 */
public final class Ledger {
  /** With more parts than this below the root, a stacked bar or a column each says nothing. */
  private static final int MOST_CATEGORIES = 10;

  private final Evaluation evaluation;
  private final ModelTree tree;
  private final List<Finding> findings;
  private final List<Node> categories;
  private final int[] ranked;
  private final Set<Text> shared;
  private final Decimal decimals;
  private final Wording wording;
  private final LastRound lastRound;
  private final Map<String, CategoryRanks> categoryRanks = new HashMap<>();
  private final Map<Grouping, Ties> ties = new HashMap<>();

  private Ledger(Evaluation evaluation, List<Finding> more) {
    this.evaluation = evaluation;
    this.tree = evaluation.model().tree();
    this.findings = new ArrayList<>(more);
    evaluation.findings().stream().filter(f -> !more.contains(f)).forEach(findings::add);
    this.categories = categoriesOf(tree.root());
    Set<Text> once = new HashSet<>();
    this.shared =
        tree.indicators().stream().map(Node::name).filter(n -> !once.add(n)).collect(toSet());
    Ranking ranking = evaluation.ranking();
    this.ranked = parks(park -> ranking.rank()[park] > 0, Comparator.comparingInt(this::rank));
    this.decimals = new Decimal(evaluation.model().rounding(), totals());
    this.wording = new Wording(evaluation.model());
    this.lastRound = new LastRound(evaluation);
  }

  /** The ledger of an evaluation. */
  public static Ledger of(Evaluation evaluation) {
    return new Ledger(evaluation, List.of());
  }

  /** The ledger of an evaluation and what was found before it, when its returns were read. */
  public static Ledger of(Evaluation evaluation, List<Finding> before) {
    return new Ledger(evaluation, before);
  }

  private static List<Node> categoriesOf(Node root) {
    List<Node> weighted = root.weighted();
    if (weighted.size() == 1 && !weighted.get(0).children().isEmpty()) {
      return categoriesOf(weighted.get(0));
    }
    return weighted.size() > MOST_CATEGORIES ? List.of() : weighted;
  }

  /** The parks that meet a condition, in an order, then by their codes. */
  private int[] parks(IntPredicate condition, Comparator<Integer> order) {
    return IntStream.range(0, evaluation.size())
        .filter(condition)
        .boxed()
        .sorted(order.thenComparing(this::id))
        .mapToInt(park -> park)
        .toArray();
  }

  /** The evaluation. */
  public Evaluation evaluation() {
    return evaluation;
  }

  /** The model. */
  public IndicatorModel model() {
    return evaluation.model();
  }

  /** The model's tree. */
  public ModelTree tree() {
    return tree;
  }

  /** All findings: those of the reading first. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Whether the model gives points at all, rather than only deciding who passes. */
  public boolean isScored() {
    return !tree.root().weighted().isEmpty() || !adjustments().isEmpty();
  }

  /** An indicator's name, after that of its category where others have the same. */
  public Text distinct(Node indicator) {
    Text above = indicator.parent().map(Node::name).orElse(Text.EMPTY);
    return !shared.contains(indicator.name()) || above.isEmpty()
        ? indicator.name()
        : new Text(
            above.zh() + "·" + indicator.name().zh(), above.en() + ": " + indicator.name().en());
  }

  /**
   * The parts that the total is made of; none where there are too many to be shown side by side.
   */
  public List<Node> categories() {
    return categories;
  }

  /** Bonus and penalty right below the root. */
  public List<Node> adjustments() {
    return tree.root().children().stream().filter(n -> n.part() instanceof Part.Points).toList();
  }

  /** The parks that have a rank, first to last; ties by code. */
  public int[] ranked() {
    return ranked.clone();
  }

  /** The parks in a state, those with a total first, by total. */
  public int[] in(State state) {
    return parks(
        park -> evaluation.state(park) == state && rank(park) == 0,
        Comparator.comparingDouble(park -> hasTotal(park) ? -evaluation.total(park) : 0));
  }

  /** A park. */
  public Park park(int park) {
    return evaluation.table().roster().parks().get(park);
  }

  /** A park's code. */
  public String id(int park) {
    return park(park).id();
  }

  /** A park's short name. */
  public Text name(int park) {
    return Text.of(park(park).shortName());
  }

  /** A park's rank among all; 0 for none. */
  public int rank(int park) {
    return evaluation.ranking().rank()[park];
  }

  /** Whether a park has a total. */
  public boolean hasTotal(int park) {
    return !Double.isNaN(evaluation.total(park));
  }

  /** The totals of the ranked parks, first to last. */
  public double[] totals() {
    return IntStream.of(ranked).mapToDouble(evaluation::total).toArray();
  }

  /** The points of a node that full marks stand for: the most that any park could have earned. */
  public double full(Node node) {
    double most = 0;
    for (int park : ranked) {
      double full = evaluation.node(node.id()).full().get(park);
      most = full > most ? full : most;
    }
    return most;
  }

  /** What a bar of a total is as long as: full marks, or the highest total beyond them. */
  public double reach() {
    return Math.max(
        full(tree.root()), IntStream.of(ranked).mapToDouble(evaluation::total).max().orElse(0));
  }

  /** The last round. */
  public LastRound lastRound() {
    return lastRound;
  }

  /** The ranks by a node's points. */
  public CategoryRanks ranks(Node node) {
    return categoryRanks.computeIfAbsent(node.id(), id -> new CategoryRanks(evaluation, id));
  }

  /** How many others share a park's rank in a ranking. */
  public int ties(Ranking ranking, int park) {
    return ties.computeIfAbsent(ranking.grouping(), grouping -> new Ties(ranking)).of(park);
  }

  /** The rankings within groups, without that of everybody. */
  public List<Ranking> groupings() {
    return evaluation.rankings().subList(1, evaluation.rankings().size());
  }

  /** What a grouping is called: 级别, 级别·片区. */
  public Text title(Grouping grouping) {
    if (grouping.attributes().isEmpty()) {
      return new Text("全部", "All");
    }
    List<Text> names = grouping.attributes().stream().map(this::attribute).toList();
    return new Text(
        String.join("·", names.stream().map(Text::zh).toList()),
        String.join(" · ", names.stream().map(Text::en).toList()));
  }

  /** What a group is called: 国家级, 国家级·苏南. */
  public String group(Ranking ranking, int group) {
    String name = ranking.groups().get(group);
    return ranking.grouping().attributes().size() > 1 ? name.replace("+", "·") : name;
  }

  /** What tells parks apart beside their names: 国家级·苏南; empty without groups. */
  public String whereabouts(int park) {
    return groupings().stream()
        .max(Comparator.comparingInt(r -> r.grouping().attributes().size()))
        .filter(ranking -> ranking.group()[park] >= 0)
        .map(ranking -> group(ranking, ranking.group()[park]))
        .orElse("");
  }

  private Text attribute(String id) {
    var attribute = model().inputs().attributes().get(id);
    return attribute == null || attribute.name().isEmpty() ? Text.of(id) : attribute.name();
  }

  /** The reasons why a park has no rank, in words. */
  public Text reasons(int park) {
    List<Text> reasons = evaluation.conclusions().get(park).reasons();
    if (reasons.isEmpty()) {
      return evaluation.state(park).shown();
    }
    return new Text(
        String.join("；", reasons.stream().map(Text::zh).toList()),
        String.join("; ", reasons.stream().map(Text::en).toList()));
  }

  /** The warnings that hold for a park. */
  public List<Consequence> watches(int park) {
    List<String> ids = evaluation.conclusions().get(park).watches();
    return model().conclusions().watch().stream().filter(watch -> names(ids, watch)).toList();
  }

  private static boolean names(List<String> ids, Consequence watch) {
    return ids.contains(watch.id().isEmpty() ? watch.name().zh() : watch.id());
  }

  /** Whether any park has a grade. */
  public boolean hasGrades() {
    return evaluation.conclusions().stream().anyMatch(c -> !c.grade().isEmpty());
  }

  /** From how many places on a category is noticed as better than its park's rank. */
  public int betterBy() {
    return new Tint(ranked.length).better();
  }

  /** From how many places on a category is noticed as worse. */
  public int worseBy() {
    return new Tint(ranked.length).worse();
  }

  /** The words for its subject and its rounds. */
  public Wording wording() {
    return wording;
  }

  /** The decimals of its scores. */
  public Decimal decimals() {
    return decimals;
  }
}
