// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.catalog;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Evaluated;
import io.github.parkscore.model.Identity;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Rounding;
import io.github.parkscore.model.Settings;
import io.github.parkscore.model.Stages;
import io.github.parkscore.provenance.Provenance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A model of items without units and a few parts. */
final class TinyModel {
  private TinyModel() {}

  static IndicatorModel of(List<String> items, List<Part> score) {
    Map<String, Item> byId = new LinkedHashMap<>();
    items.forEach(id -> byId.put(id, Item.of(id, id, null)));
    return new IndicatorModel(
        new Identity("tiny", "2024", Text.of("测试"), Text.of("园区"), Period.Part.YEAR),
        OptionalDouble.empty(),
        Provenance.NONE,
        new Inputs(Map.of(), byId, List.of(), Stages.NONE),
        Evaluated.ALL,
        Settings.NONE,
        Map.of(),
        List.of(),
        score,
        Rounding.NONE,
        Conclusions.NONE,
        List.of(),
        List.of());
  }
}
