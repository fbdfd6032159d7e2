// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns of a roster that say what an attribute was before: 原级别, 升级前级别. */
final class FormerTexts {
  private static final List<String> BEFORE = List.of("原", "原来", "变动前", "升级前", "former ");

  private final Map<Attribute, Attribute> ofFormer = new LinkedHashMap<>();

  FormerTexts(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      ofFormer.put(former(attribute), attribute);
    }
  }

  private static Attribute former(Attribute attribute) {
    List<String> names = new ArrayList<>(attribute.aliases());
    names.add(attribute.name().zh());
    names.add(attribute.name().en());
    names.add(attribute.id());
    List<String> aliases =
        names.stream()
            .filter(name -> !name.isEmpty())
            .flatMap(name -> BEFORE.stream().map(before -> before + name))
            .distinct()
            .toList();
    return new Attribute(
        "former:" + attribute.id(),
        Text.of(BEFORE.get(0) + attribute.name().zh()),
        attribute.values(),
        aliases,
        attribute.blank(),
        attribute.value(),
        attribute.elsewhere(),
        attribute.provenance());
  }

  /** The attributes that such columns have, to be asked for. */
  List<Attribute> asked() {
    return List.copyOf(ofFormer.keySet());
  }

  /** The columns of a table that are such. */
  List<Field> fields(Table table) {
    return table.head().fields().stream().filter(this::has).toList();
  }

  boolean has(Field field) {
    return field.attribute().filter(ofFormer::containsKey).isPresent();
  }

  /** The attribute that a column says the former text of. */
  Attribute attribute(Field field) {
    return ofFormer.get(field.attribute().orElseThrow());
  }
}
