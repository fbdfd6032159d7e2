// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.binding.BindingCode;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.IndicatorModel;
import java.util.ArrayList;
import java.util.List;

/** Looks at the formulas of a model that was read from a file. */
final class Binding {
  private Binding() {}

  /** What is wrong with them that reading has not told already, each with its place. */
  static List<Finding> findings(IndicatorModel model, List<Finding> ofReading, Layout layout) {
    Twins twins = new Twins(ofReading, layout);
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : BoundModel.of(model).findings()) {
      Finding placed = placed(finding, layout);
      if (!twins.isTold(placed)) {
        findings.add(placed);
      }
    }
    return findings;
  }

  /** What this version can't evaluate is known by its keys. */
  private static Finding placed(Finding finding, Layout layout) {
    if (FollowOns.is(BindingCode.UNKNOWN_NAME_OF_MEMBERS, finding)) {
      return layout.place(List.of("members", "by")).map(finding::at).orElse(finding);
    }
    if (!finding.place().equals(Place.NOWHERE)
        || !FollowOns.is(BindingCode.NOT_EVALUATED_YET, finding)) {
      return finding;
    }
    List<String> keys = List.of(finding.seen().split(": ")[0].split("[.]"));
    return layout.place(keys).map(finding::at).orElse(finding);
  }
}
