// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with weights and parts, which makes the sum of weights wrong as well. */
final class SumFaults {
  /** The findings that tell of a sum. */
  static final Set<String> TOLD =
      Set.of(ModelCode.WEIGHTS_DO_NOT_SUM.id(), ModelCode.WEIGHTS_NEARLY_SUM.id());

  private static final Set<String> OF_PARTS =
      Set.of(
          ModelCode.NO_WEIGHT.id(),
          ModelCode.NO_KIND_OF_PART.id(),
          ModelCode.TWO_KINDS_OF_PART.id(),
          ModelCode.NO_PARTS.id(),
          ModelCode.NO_INDICATORS.id(),
          ModelCode.INDICATORS_IN_THEMSELVES.id());

  private static final Set<String> LISTS = Set.of("parts", "score", "indicators");

  private final Layout layout;
  private final List<Layout.Step> steps = new ArrayList<>();

  SumFaults(Layout layout) {
    this.layout = layout;
  }

  void add(Finding finding) {
    if (finding.severity() == Severity.ERROR && !TOLD.contains(finding.code())) {
      layout
          .at(finding.place())
          .filter(step -> OF_PARTS.contains(finding.code()) || spoils(finding, step))
          .ifPresent(steps::add);
    }
  }

  private static boolean spoils(Finding finding, Layout.Step step) {
    boolean misspelt =
        finding.code().equals(YamlCode.UNKNOWN_KEY.id())
            && (Faults.isMeant("weight", step.key()) || Faults.isMeant("parts", step.key()));
    boolean noPart = finding.code().equals(YamlCode.WRONG_SHAPE.id()) && LISTS.contains(step.key());
    boolean ofWeight =
        step.trail().stream()
            .map(Layout.Step::key)
            .anyMatch(
                key -> key.equals("weight") || key.equals("column") || key.equals("full-marks"));
    return misspelt || noPart || ofWeight;
  }

  /** Whether a sum is wrong because of something at the node, below it or above it. */
  boolean explain(Layout.Step at, Finding sum) {
    boolean whole = sum.topic().equals(ModelTree.ROOT);
    return steps.stream()
        .anyMatch(
            step ->
                whole
                    || step.section().equals("indicators")
                    || step.isWithin(at.mapping())
                    || at.isWithin(step.mapping()));
  }
}
