// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.formula.FormulaCode;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Findings that only follow from another one: a key that is misspelt or has no value is told as
 * that, and not as lacking besides. Whoever mends the one mends both.
 */
final class FollowOns {
  /** The key whose absence each of these findings tells. */
  private static final Map<String, String> ABSENT = new HashMap<>();

  static {
    absent("missing", ModelCode.MISSING_UNSAID);
    absent("round", ModelCode.ROUND_UNSAID);
    absent("quota", ModelCode.QUOTA_UNSAID, FormulaCode.QUOTA_WITHOUT_POLICY);
    absent("blank", ModelCode.BLANK_UNSAID);
    absent("cohort", ModelCode.COHORT_UNSAID);
    absent("not-applicable", ModelCode.NOT_APPLICABLE_UNSAID);
    absent(
        "weight", ModelCode.NO_WEIGHT, ModelCode.WEIGHTS_DO_NOT_SUM, ModelCode.WEIGHTS_NEARLY_SUM);
  }

  private static void absent(String key, Code... codes) {
    for (Code code : codes) {
      ABSENT.put(code.id(), key);
    }
  }

  private final Set<Integer> cutLines = new HashSet<>();
  private final List<String> empty = new ArrayList<>();
  private final List<String> strange = new ArrayList<>();

  private FollowOns(List<Finding> findings) {
    for (Finding finding : findings) {
      if (is(YamlCode.UNQUOTED_COMMA, finding)) {
        cutLines.add(finding.place().line());
      } else if (is(YamlCode.NO_VALUE, finding)) {
        empty.add(finding.seen());
      } else if (is(YamlCode.UNKNOWN_KEY, finding)) {
        strange.add(finding.seen());
      }
    }
  }

  /** The findings without those that follow from others of them. */
  static List<Finding> without(List<Finding> findings) {
    FollowOns all = new FollowOns(findings);
    return findings.stream().filter(finding -> !all.has(finding)).toList();
  }

  private boolean has(Finding finding) {
    if (is(FormulaCode.OPEN_BRACKET, finding)) {
      return cutLines.contains(finding.place().line());
    }
    String key = is(YamlCode.MISSING_KEY, finding) ? finding.seen() : ABSENT.get(finding.code());
    return key != null
        && (empty.contains(key) || strange.stream().anyMatch(other -> isMeant(key, other)));
  }

  private static boolean isMeant(String key, String written) {
    return Nearest.distance(written, key) <= Math.max(1, key.length() / 3);
  }

  private static boolean is(Code code, Finding finding) {
    return finding.code().equals(code.id());
  }
}
