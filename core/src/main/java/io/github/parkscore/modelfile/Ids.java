// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Function;
import io.github.parkscore.rule.RuleNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids of a model: each a name that formulas can use, and nobody else's. */
final class Ids {
  static final Text ATTRIBUTE = new Text("属性", "an attribute");
  static final Text ITEM = new Text("数据项", "an item");
  static final Text PARAMETER = new Text("参数", "a parameter");
  static final Text PART = new Text("指标或类别", "a part of the tree");
  static final Text RESULT = new Text("结果", "a result");
  static final Text CONSEQUENCE = new Text("等次、荣誉或预警", "a grade, honour or watch");
  private static final Text RULE = new Text("计分方法", "a rule");
  private static final Text FUNCTION = new Text("函数", "a function");
  private static final Text WORD = new Text("公式语言的词", "a word of the language");

  private record Owner(Text kind, Place place) {}

  private final Map<String, Owner> owners = new HashMap<>();
  private final Set<String> rules = new HashSet<>(RuleCatalog.standard().rules().keySet());
  private final Findings findings;

  Ids(Findings findings) {
    this.findings = findings;
  }

  /** A rule of the model itself takes its name, too. */
  void addRule(String name) {
    rules.add(name);
  }

  /** Declares an id. */
  void declare(String id, Text kind, Place place) {
    if (!RuleNames.isName(id)) {
      findings.add(ModelCode.BAD_ID.at(place, "seen", id, "kind", kind));
      return;
    }
    Text taken = takenBy(id);
    if (taken != null) {
      findings.add(ModelCode.ID_TAKEN.at(place, "seen", id, "kind", kind, "by", taken));
    }
    Owner owner = owners.putIfAbsent(id, new Owner(kind, place));
    if (owner != null) {
      findings.add(doubled(id, kind, owner).at(place));
    }
  }

  /** Parameters may have the name of a function, and several nodes may set the same one. */
  void declareParameter(String name, Place place) {
    if (!RuleNames.isName(name)) {
      findings.add(ModelCode.BAD_ID.at(place, "seen", name, "kind", PARAMETER));
    } else if (RuleNames.TAKEN.contains(name)) {
      findings.add(ModelCode.ID_TAKEN.at(place, "seen", name, "kind", PARAMETER, "by", WORD));
    } else if (owners.containsKey(name)) {
      findings.add(doubled(name, PARAMETER, owners.get(name)).at(place));
    }
  }

  private static Finding doubled(String id, Text kind, Owner owner) {
    return ModelCode.DOUBLE_ID.at(
        Place.NOWHERE,
        "seen",
        id,
        "kind",
        kind,
        "owner",
        owner.kind(),
        "line",
        owner.place().line());
  }

  private Text takenBy(String id) {
    if (RuleNames.TAKEN.contains(id) || id.equals("worst") || id.equals("best")) {
      return WORD;
    }
    if (Function.of(id).isPresent()) {
      return FUNCTION;
    }
    return rules.contains(id) ? RULE : null;
  }
}
