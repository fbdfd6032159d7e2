// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Quota;
import io.github.parkscore.rule.Formulas;
import io.github.parkscore.yaml.Fields;
import java.util.List;
import java.util.Optional;

/** Checks what can be seen only once the whole model is read. */
final class WholeModel {
  private static final int MOST_PARTS = 20_000;

  private final Fields fields;
  private final Findings findings;
  private final IndicatorModel model;

  WholeModel(Fields fields, IndicatorModel model) {
    this.fields = fields;
    this.findings = fields.findings();
    this.model = model;
  }

  /**
   * The model as further checks should see it: policies that are told to be missing are filled in.
   * Empty if its tree is too large to be looked at.
   */
  Optional<IndicatorModel> check() {
    if (size(model.score(), size(model.indicators(), 0)) > MOST_PARTS) {
      findings.add(ModelCode.TREE_TOO_LARGE.at(fields.place("score"), "most", MOST_PARTS));
      return Optional.empty();
    }
    ModelTree tree = model.tree();
    Conclusions conclusions = model.conclusions();
    boolean graded = !conclusions.grades().list().isEmpty() || !conclusions.results().isEmpty();
    boolean followed = !conclusions.honours().isEmpty() || !conclusions.watch().isEmpty();
    if (!fields.has("score") && !graded && !followed) {
      findings.add(ModelCode.NOTHING_TO_CONCLUDE.at(fields.place(), "seen", "score"));
    }
    if (fields.has("score") && !fields.has("round")) {
      findings.add(ModelCode.ROUND_UNSAID.at(fields.place("score"), "seen", "round"));
    }
    checkTies(tree);
    new WeightCheck(model, tree, findings).check();
    new ParameterCheck(model, tree, findings).check();
    new BlankCheck(model, tree, findings).check();
    new BasisCheck(model, tree, fields).check();
    return Optional.of(withQuota(withMissing(tree)));
  }

  /** The number of parts once {@code parts: indicators} is written out. */
  private static long size(List<Part> parts, long indicators) {
    long size = 0;
    for (Part part : parts) {
      size++;
      if (part instanceof Part.Category category) {
        size += category.indicators() ? indicators : size(category.parts(), indicators);
      }
    }
    return size;
  }

  private void checkTies(ModelTree tree) {
    List<String> known = tree.nodes().stream().map(Node::id).toList();
    for (String tie : fields.words("ties")) {
      if (!known.contains(tie)) {
        findings.add(
            ModelCode.UNKNOWN_PART.at(
                fields.place("ties"), "seen", tie, "known", Nearest.to(tie, known)));
      }
    }
  }

  /** One finding, where nothing says what a missing figure earns; else each indicator is told. */
  private IndicatorModel withMissing(ModelTree tree) {
    List<Node> scored = tree.indicators().stream().filter(Node::isWeighted).toList();
    boolean unsaid =
        !fields.has("missing") && scored.stream().allMatch(node -> node.missing().isEmpty());
    if (scored.isEmpty() || !unsaid) {
      scored.stream()
          .filter(node -> node.missing().isEmpty() && !fields.has("missing"))
          .forEach(node -> tellMissing(node.head().place(), node.name()));
      return model;
    }
    tellMissing(fields.place("score"), new Text("模型", "the model"));
    return model.withSettings(model.settings().withMissing(Absence.REFUSE));
  }

  private void tellMissing(Place place, Text name) {
    findings.add(ModelCode.MISSING_UNSAID.at(place, "seen", name));
  }

  private IndicatorModel withQuota(IndicatorModel whole) {
    Optional<Formula> asking =
        ModelFormulas.outsideTree(whole).stream()
            .filter(formula -> Formulas.calls(formula.tree(), "quota"))
            .findFirst();
    if (whole.conclusions().quota().isPresent() || asking.isEmpty()) {
      return whole;
    }
    Place place = asking.get().place();
    findings.add(ModelCode.QUOTA_UNSAID.at(place, "seen", asking.get().text()));
    return whole.withConclusions(whole.conclusions().withQuota(Quota.NEAREST));
  }
}
