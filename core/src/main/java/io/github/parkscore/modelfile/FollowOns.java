// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.binding.BindingCode;
import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.formula.FormulaCode;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Findings that only follow from another one: a key that is misspelt or can't be read is told as
 * that, and not as lacking besides; a name whose declaration is wrong is not told as unknown
 * besides. Whoever mends the one mends both.
 */
final class FollowOns {
  /** The keys whose absence each of these findings tells. */
  private static final Map<String, List<String>> ABSENT = new HashMap<>();

  static {
    absent(ModelCode.MISSING_UNSAID, "missing");
    absent(ModelCode.ROUND_UNSAID, "round");
    absent(ModelCode.QUOTA_UNSAID, "quota");
    absent(FormulaCode.QUOTA_WITHOUT_POLICY, "quota");
    absent(ModelCode.COHORT_UNSAID, "cohort");
    absent(ModelCode.NOT_APPLICABLE_UNSAID, "not-applicable");
    absent(ModelCode.NO_WEIGHT, "weight");
    absent(ModelCode.NO_INDICATORS, "indicators");
    absent(ModelCode.NOTHING_TO_CONCLUDE, "score");
    absent(ModelCode.PROVENANCE_UNSAID, "source", "assumed");
    absent(ModelCode.NO_BASIS, "source", "assumed");
    absent(ModelCode.UNKNOWN_STAGE, "stages");
    absent(ModelCode.UNKNOWN_COLUMN, "columns");
    absent(ModelCode.BAD_BLANK, "values");
    absent(BindingCode.NO_RULE, "rule");
    absent(BindingCode.NO_MISSING, "missing");
    absent(BindingCode.PARAMETER_UNSET, "with");
  }

  private static void absent(Code code, String... keys) {
    ABSENT.put(code.id(), List.of(keys));
  }

  /** What a formula is told as that was cut in two by a comma. */
  private static final Set<String> ILL_FORMED =
      ids(FormulaCode.OPEN_BRACKET, FormulaCode.UNEXPECTED_WORD, FormulaCode.UNEXPECTED_END);

  private static final Set<String> NAMES =
      ids(
          FormulaCode.UNKNOWN_NAME,
          FormulaCode.NO_GROUP,
          BindingCode.UNKNOWN_RULE,
          ModelCode.UNKNOWN_PART,
          ModelCode.UNKNOWN_ITEM,
          ModelCode.UNKNOWN_ATTRIBUTE);

  private static final Set<String> VALUES =
      ids(
          FormulaCode.UNKNOWN_VALUE,
          ModelCode.UNKNOWN_TABLE_KEY,
          ModelCode.TABLE_WITH_GAPS,
          ModelCode.POLICY_WITH_GAPS,
          BindingCode.NO_ATTRIBUTE_OF_TABLE);

  private static Set<String> ids(Code... codes) {
    Set<String> ids = new HashSet<>();
    for (Code code : codes) {
      ids.add(code.id());
    }
    return Set.copyOf(ids);
  }

  private final Layout layout;
  private final Faults faults = new Faults();
  private final SumFaults sums;
  private final Set<Layout.Spot> cut = new HashSet<>();
  private final List<String> stray = new ArrayList<>();
  private final Set<String> doubled = new HashSet<>();

  private FollowOns(List<Finding> findings, Layout layout) {
    this.layout = layout;
    this.sums = new SumFaults(layout);
    for (Finding finding : findings) {
      note(finding);
      sums.add(finding);
      if (finding.severity() == Severity.ERROR && !mayFollow(finding)) {
        step(finding).ifPresent(step -> faults.add(finding, step));
      }
    }
  }

  private void note(Finding finding) {
    if (is(YamlCode.UNQUOTED_COMMA, finding)) {
      layout.at(finding.place()).map(Layout.Step::spot).ifPresent(cut::add);
    } else if (is(ModelCode.STRAY_PARAMETER, finding)) {
      stray.add(finding.seen());
    } else if (is(ModelCode.DOUBLE_ID, finding)) {
      doubled.add(finding.seen());
    } else if (is(ModelCode.BAD_ID, finding)) {
      for (String piece : finding.seen().split("[^\\p{L}\\p{N}_]+")) {
        faults.lose(piece, finding.seen());
      }
    }
  }

  private Optional<Layout.Step> step(Finding finding) {
    return is(YamlCode.NO_VALUE, finding)
        ? layout.atKeyWithoutValue(finding.place(), finding.seen())
        : layout.at(finding.place());
  }

  /** The findings without those that follow from others of them. */
  static List<Finding> without(List<Finding> findings, Layout layout) {
    FollowOns all = new FollowOns(findings, layout);
    List<Finding> kept = findings.stream().filter(finding -> !all.has(finding)).toList();
    return Findings.hasErrors(findings) && !Findings.hasErrors(kept) ? findings : kept;
  }

  private static boolean mayFollow(Finding finding) {
    return ABSENT.containsKey(finding.code())
        || is(ModelCode.POLICY_WITH_GAPS, finding)
        || is(YamlCode.MISSING_KEY, finding)
        || is(BindingCode.NOT_EVALUATED_YET, finding);
  }

  private boolean has(Finding finding) {
    Optional<Layout.Step> at = layout.at(finding.place());
    return at.isPresent() && follows(finding, at.get());
  }

  private boolean follows(Finding finding, Layout.Step at) {
    if (ILL_FORMED.contains(finding.code())) {
      return cut.contains(at.spot());
    }
    if (NAMES.contains(finding.code())) {
      return faults.isLost(finding.seen()) || faults.hasNoNames(at.trail().get(0).mapping());
    }
    if (is(FormulaCode.NAME_TOO_EARLY, finding)) {
      return doubled.contains(finding.seen()) || faults.isLost(finding.seen());
    }
    if (VALUES.contains(finding.code())) {
      boolean leftOut =
          is(ModelCode.TABLE_WITH_GAPS, finding) || is(ModelCode.POLICY_WITH_GAPS, finding);
      boolean gaps = leftOut && faults.isInside(at.mapping());
      return gaps || faults.isAnywhere("values") || faults.isAnywhere("columns") || noValues(at);
    }
    if (is(ModelCode.BLANK_UNSAID, finding)) {
      return faults.isLost(finding.seen());
    }
    if (is(BindingCode.PARAMETER_UNSET, finding)
        && stray.stream().anyMatch(name -> Faults.isMeant(finding.seen(), name))) {
      return true;
    }
    if (SumFaults.TOLD.contains(finding.code())) {
      return sums.explain(at, finding) || faults.isBroken(at, "relative");
    }
    List<String> keys =
        is(YamlCode.MISSING_KEY, finding)
            ? List.of(finding.seen())
            : ABSENT.getOrDefault(finding.code(), List.of());
    return keys.stream().anyMatch(key -> faults.isBroken(at, key));
  }

  /** Whether attributes or grades, whose values these are, could not be read. */
  private boolean noValues(Layout.Step at) {
    return faults.hasNoNames(at.trail().get(0).mapping()) || faults.isAnywhere("grades");
  }

  static boolean is(Code code, Finding finding) {
    return finding.code().equals(code.id());
  }
}
