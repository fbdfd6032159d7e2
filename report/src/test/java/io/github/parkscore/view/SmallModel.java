// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Unit;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Evaluated;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Rounding;
import io.github.parkscore.model.Settings;
import io.github.parkscore.model.Stages;
import io.github.parkscore.provenance.Provenance;
import io.github.parkscore.provenance.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Three indicators right below the root, nothing rounded, nobody grouped. */
final class SmallModel {
  private SmallModel() {}

  static IndicatorModel of() {
    Map<String, Item> items = new LinkedHashMap<>();
    for (String id : List.of("output", "tax", "jobs")) {
      items.put(id, Item.of(id, id, id.equals("jobs") ? unit("人") : unit("亿元")));
    }
    Settings settings =
        Settings.NONE.withRule(Formula.of("minmax")).withMissing(Absence.mark(NumberTable.of(0)));
    return new IndicatorModel(
        FixtureModel.identity("Small"),
        OptionalDouble.empty(),
        Provenance.of(Source.clause("1")),
        new Inputs(Map.of(), items, List.of(), Stages.NONE),
        Evaluated.ALL,
        settings,
        Map.of(),
        List.of(),
        List.of(
            part("i_output", "output", 50), part("i_tax", "tax", 30), part("i_jobs", "jobs", 20)),
        Rounding.NONE,
        Conclusions.NONE,
        List.of(),
        List.of());
  }

  private static Unit unit(String name) {
    return Unit.parse(name).orElseThrow();
  }

  private static Part part(String id, String item, double weight) {
    return new Part.Indicator(
        Head.of(id, item, weight),
        Formula.of(item),
        Optional.empty(),
        Part.Direction.BENEFIT,
        false);
  }
}
