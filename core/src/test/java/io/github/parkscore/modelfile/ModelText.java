// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small model without a fault, of which a test replaces sections. */
final class ModelText {
  private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

  static {
    add("parkscore: 1");
    add("id: small");
    add("edition: 2024");
    add("name: 小模型");
    add("subject: 开发区");
    add("source: {title: 办法}");
    add("attributes: {level: {name: 级别, values: [国家级, 省级]}, region: {name: 片区, values: [南, 北]}}");
    add(
        "items: {tax: {name: 税收, unit: 亿元}, area: {name: 面积, unit: 亩}, events: {name: 事故, blank: 0}}");
    add("missing: 0");
    add("round: none");
    add("score:\n  - {id: per_mu, name: 亩均税收, value: tax / area, rule: minmax, weight: 100}");
  }

  private ModelText() {}

  private static void add(String section) {
    SECTIONS.put(key(section), section);
  }

  /** The key that a section begins with; a mark before it or in it does not count. */
  private static String key(String section) {
    return section.substring(0, section.indexOf(':')).replace("▶", "");
  }

  /**
   * The model with sections replaced or added.
   *
   * @param sections each {@code key: value}, or {@code -key:} to leave one out
   */
  static String with(String... sections) {
    Map<String, String> all = new LinkedHashMap<>(SECTIONS);
    for (String section : sections) {
      if (section.startsWith("-")) {
        all.remove(section.substring(1, section.length() - 1));
      } else {
        all.put(key(section), section.stripTrailing());
      }
    }
    return String.join("\n", all.values()) + "\n";
  }

  /** The model with these lines below {@code score:}. */
  static String withScore(String lines) {
    return with("score:\n" + lines.indent(2));
  }
}
