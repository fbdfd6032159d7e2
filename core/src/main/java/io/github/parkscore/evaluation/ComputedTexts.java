// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attributes that the model computes, put to those that were returned: what a result shows. */
final class ComputedTexts {
  private ComputedTexts() {}

  /** The table with the texts that its parks have in the round; itself if none are computed. */
  static ParkTable into(ParkTable table, IndicatorModel model, RoundFigures figures) {
    Map<String, Column> computed = new HashMap<>();
    for (Attribute attribute : model.inputs().attributes().values()) {
      if (attribute.value().isPresent()) {
        computed.put(attribute.id(), figures.attributeTexts(attribute.id()));
      }
    }
    if (computed.isEmpty()) {
      return table;
    }
    List<Park> parks = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      Park park = table.roster().parks().get(i);
      Map<String, String> attributes = new HashMap<>(park.attributes());
      for (Map.Entry<String, Column> entry : computed.entrySet()) {
        String text = figures.texts().text(entry.getValue().get(i));
        attributes.remove(entry.getKey());
        if (text != null) {
          attributes.put(entry.getKey(), text);
        }
      }
      parks.add(park.withAttributes(attributes));
    }
    return table.with(parks);
  }
}
