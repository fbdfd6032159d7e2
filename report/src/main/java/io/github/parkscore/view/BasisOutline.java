// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import io.github.parkscore.provenance.Basis;
import io.github.parkscore.provenance.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** 依据: the documents and reasons that the marks lead to, and how much of the weight is stated. */
final class BasisOutline {
  private final Saying saying;
  private final WeightSums sums;

  private BasisOutline(Saying saying) {
    this.saying = saying;
    this.sums = new WeightSums(saying.model());
  }

  static Outline.Block of(Saying saying) {
    BasisOutline basis = new BasisOutline(saying);
    List<Outline.Entry> lines = new ArrayList<>();
    basis.list(lines, saying.stated(), "据", "s");
    basis.list(lines, saying.assumed(), "设", "a");
    lines.add(basis.counts());
    if (!basis.saying.tree().root().weighted().isEmpty()) {
      lines.add(basis.shares());
    }
    return new Outline.Block(new Text("依据", "What it rests on"), lines);
  }

  private void list(
      List<Outline.Entry> lines, Map<Basis, Set<String>> bases, String zh, String en) {
    int number = 0;
    for (Map.Entry<Basis, Set<String>> basis : bases.entrySet()) {
      number++;
      List<Text> keys = basis.getValue().stream().map(Topics::name).toList();
      Text of =
          new Text(
              "（" + String.join("、", keys.stream().map(Text::zh).toList()) + "）",
              " (" + String.join(", ", keys.stream().map(Text::en).toList()) + ")");
      Text said = text(basis.getKey());
      lines.add(
          new Outline.Fact(
              0,
              new Text(zh + number, en + number),
              new Text(said.zh() + of.zh(), said.en() + of.en())));
    }
  }

  /** A clause stands behind the document that the model names at its top. */
  private Text text(Basis basis) {
    Optional<Source> top =
        saying.model().provenance().source().filter(source -> !source.isClause());
    boolean clause = basis.source().filter(Source::isClause).isPresent();
    if (!clause || top.isEmpty()) {
      return basis.text();
    }
    Source document = top.get();
    String name = document.document().isEmpty() ? document.title() : document.document();
    return new Text(name + " " + basis.text().zh(), name + " " + basis.text().en());
  }

  private Outline.Entry counts() {
    int stated = saying.marksStated();
    int assumed = saying.marks() - stated;
    return new Outline.Fact(
        0,
        new Text("处数", "counted"),
        new Text(
            "以上 " + saying.marks() + " 处，有依据 " + stated + " 处，自设 " + assumed + " 处",
            saying.marks() + " marks above: " + stated + " stated, " + assumed + " assumed"));
  }

  private Outline.Entry shares() {
    Text weights = weights();
    String values = share(node -> own(node, "value"));
    String rules = share(node -> own(node, "rule"));
    return new Outline.Fact(
        0,
        new Text("占满分的份额", "of full marks"),
        new Text(
            "权重有依据的占 " + weights.zh() + "，指标公式有依据的占 " + values + "，计分方法有依据的占 " + rules + "，其余自设",
            weights.en()
                + " by weights that are stated, "
                + values
                + " by formulas, "
                + rules
                + " by rules; the rest is assumed"));
  }

  /** Of indicators all the way up; where there are categories, of the first level too. */
  private Text weights() {
    String whole = share(node -> isStated(node, "weight"));
    Node root = saying.tree().root();
    if (root.weighted().stream().allMatch(node -> node.part() instanceof Part.Indicator)) {
      return Text.of(whole);
    }
    double all = root.weighted().stream().mapToDouble(this::usual).sum();
    double stated =
        root.weighted().stream().filter(node -> own(node, "weight")).mapToDouble(this::usual).sum();
    String first = Numbers.fixed(all > 0 ? 100 * stated / all : 0, 0) + "%";
    return new Text(whole + "（一级的占 " + first + "）", whole + " (" + first + " of the first level)");
  }

  private double usual(Node part) {
    return sums.usual(part, saying.tree());
  }

  /** The share of full marks that lies on indicators of a kind; of tables the mean counts. */
  private String share(Predicate<Node> kind) {
    return Numbers.fixed(100 * share(saying.tree().root(), 1, kind), 0) + "%";
  }

  private double share(Node node, double of, Predicate<Node> kind) {
    if (node.part() instanceof Part.Indicator) {
      return kind.test(node) ? of : 0;
    }
    double all = node.weighted().stream().mapToDouble(this::usual).sum();
    double share = 0;
    for (Node part : node.weighted()) {
      double own = all > 0 ? usual(part) / all : 0;
      share += share(part, of * own, kind);
    }
    return share;
  }

  /** Whether an indicator's weight and those of all categories above it are stated. */
  private static boolean isStated(Node node, String key) {
    boolean own = node.head().weight().isEmpty() || own(node, key);
    return own && node.parent().map(parent -> isStated(parent, key)).orElse(true);
  }

  private static boolean own(Node node, String key) {
    return node.basis(key).map(Basis::stated).orElse(false);
  }
}
