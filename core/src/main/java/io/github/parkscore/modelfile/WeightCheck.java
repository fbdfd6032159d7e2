// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that weights sum to their parent's points, 1 or 100, for every kind of park, and that
 * parts which some parks lack say what those get instead.
 */
final class WeightCheck {
  private static final double EXACT = 1e-9;
  private static final double NEARLY = 1e-3;

  private final ModelTree tree;
  private final Weights weights;
  private final Findings findings;

  /** A part of the list of indicators is told once, however often the list is used. */
  private final Set<Part> told = Collections.newSetFromMap(new IdentityHashMap<>());

  WeightCheck(IndicatorModel model, ModelTree tree, Findings findings) {
    this.tree = tree;
    this.weights = new Weights(model, tree);
    this.findings = findings;
  }

  void check() {
    List<Node> nodes = new ArrayList<>(List.of(tree.root()));
    nodes.addAll(tree.nodes());
    for (Node node : nodes) {
      checkOwnWeight(node);
      if (node.part() instanceof Part.Category && !isComputed(node)) {
        checkSum(node);
      }
    }
  }

  private void checkOwnWeight(Node node) {
    boolean weighted = node.part() instanceof Part.Indicator && node.isWeighted();
    boolean given = node.parent().filter(WeightCheck::isComputed).isEmpty();
    if (weighted && given && node.head().weight().isEmpty()) {
      tell(ModelCode.NO_WEIGHT, node);
    }
    if (node.isWeighted() && node.head().applies().isPresent()) {
      requireNotApplicable(node);
    }
  }

  private static boolean isComputed(Node node) {
    return node.head().settings().weighting().filter(w -> !w.isGiven()).isPresent();
  }

  private void checkSum(Node node) {
    boolean defines = node.parent().isPresent() && node.head().weight().isEmpty();
    boolean free = node.parent().isEmpty() && tree.model().fullMarks().isEmpty();
    if (node.relative() || defines || free || node.weighted().isEmpty()) {
      return;
    }
    for (Map<String, String> profile : weights.profiles(node)) {
      double points = weights.points(node, profile);
      if (points > 0 && !sums(node, profile, points)) {
        return;
      }
    }
  }

  /** Whether there is nothing to say for one kind of park. */
  private boolean sums(Node node, Map<String, String> profile, double points) {
    double sum = weights.sum(node, profile);
    double off = Double.MAX_VALUE;
    for (double wanted : new double[] {points, 1, 100}) {
      off = Math.min(off, Math.abs(sum - wanted) / wanted);
    }
    if (off <= EXACT) {
      return true;
    }
    List<Node> absent = weights.absent(node, profile);
    if (!absent.isEmpty()) {
      absent.forEach(this::requireNotApplicable);
      return true;
    }
    ModelCode code = off <= NEARLY ? ModelCode.WEIGHTS_NEARLY_SUM : ModelCode.WEIGHTS_DO_NOT_SUM;
    Set<String> wanted = new TreeSet<>(List.of(shown(points), "1", "100"));
    findings.add(
        code.at(
                weights.place(node),
                "seen",
                shown(sum),
                "part",
                node.name(),
                "wanted",
                wanted,
                "where",
                where(profile))
            .about("", node.id()));
    return false;
  }

  private void requireNotApplicable(Node node) {
    if (node.notApplicable().isEmpty()) {
      tell(ModelCode.NOT_APPLICABLE_UNSAID, node);
    }
  }

  private void tell(ModelCode code, Node node) {
    if (told.add(node.part())) {
      findings.add(code.at(node.head().place(), "seen", node.name()).about("", node.id()));
    }
  }

  private static String shown(double number) {
    return Numerals.shortest(Math.round(number * 1e6) / 1e6);
  }

  private static Text where(Map<String, String> profile) {
    String values = String.join(" ", profile.values());
    return profile.isEmpty() ? Text.EMPTY : new Text("（" + values + "）", " (for " + values + ")");
  }
}
