// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.Part;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import java.util.List;

/** Writes the parts of the tree. */
final class PartWriter {
  private PartWriter() {}

  static List<Node> parts(List<Part> parts) {
    return parts.stream().map(PartWriter::part).toList();
  }

  private static Node part(Part part) {
    Head head = part.head();
    Block block = new Block();
    if (!head.id().isEmpty()) {
      block.put("id", head.id());
    }
    boolean named = head.id().isEmpty() || !head.name().equals(Text.of(head.id()));
    if (named) {
      block.put("name", Block.text(head.name()));
    }
    if (part instanceof Part.Indicator indicator) {
      block.put("value", indicator.value().text());
      block.putWord("unit", indicator.unit().map(Unit::name));
      if (indicator.direction() != Part.Direction.BENEFIT) {
        block.put("direction", Fields.word(indicator.direction()));
      }
      block.putFlag("reference", indicator.reference());
    }
    if (part instanceof Part.Points points) {
      block.put("points", points.points().text());
    }
    block
        .put("weight", head.weight().map(SettingsWriter::table))
        .putFormula("applies", head.applies())
        .putText("definition", head.definition())
        .putText("rationale", head.rationale())
        .putAll(SettingsWriter.provenance(head.provenance()))
        .putAll(SettingsWriter.settings(head.settings()));
    return part instanceof Part.Category category ? category(category, block) : block.flow();
  }

  private static Node category(Part.Category category, Block block) {
    return category.indicators()
        ? block.put("parts", "indicators").flow()
        : block
            .put("parts", new Node.Sequence(parts(category.parts()), false, Place.NOWHERE))
            .block();
  }
}
