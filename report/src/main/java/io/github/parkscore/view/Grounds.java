// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import io.github.parkscore.provenance.Basis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the numbers and formulas of one node rest on: a document and clause, or an assumption. */
final class Grounds {
  private static final Map<String, Text> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("name", new Text("名称", "name"));
    KEYS.put("weight", new Text("权重", "weight"));
    KEYS.put("value", new Text("公式", "formula"));
    KEYS.put("rule", new Text("计分方法", "rule"));
    KEYS.put("with", new Text("参数", "parameters"));
    KEYS.put("limits", new Text("限值", "limits"));
    KEYS.put("points", new Text("加减分", "points"));
    KEYS.put("missing", new Text("缺报处理", "missing figures"));
  }

  private final Node node;

  Grounds(Node node) {
    this.node = node;
  }

  /** The keys that the node has anything to say of. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("name"));
    if (node.head().weight().isPresent()) {
      keys.add("weight");
    }
    if (node.part() instanceof Part.Indicator indicator) {
      keys.add("value");
      if (!indicator.reference()) {
        keys.add("rule");
        add(keys, "with", !node.with().isEmpty());
        add(keys, "limits", node.limits().isPresent());
        keys.add("missing");
      }
    }
    if (node.part() instanceof Part.Points) {
      keys.add("points");
      add(keys, "limits", node.limits().isPresent());
    }
    return keys;
  }

  private static void add(List<String> keys, String key, boolean there) {
    if (there) {
      keys.add(key);
    }
  }

  /** Whether a key is assumed. */
  boolean assumed(String key) {
    return node.basis(key).filter(basis -> !basis.stated()).isPresent();
  }

  /** The cell, marked and with the reason if what it shows is assumed. */
  Cell mark(String key, Cell cell) {
    Optional<Basis> basis = node.basis(key).filter(b -> !b.stated());
    return basis.isEmpty() || cell.shown().isEmpty()
        ? cell
        : cell.as(Tone.ASSUMED).noted(basis.get().text());
  }

  /** All grounds on one line: 名称：…；〔设〕权重、公式：…. */
  Text text() {
    Map<Basis, List<Text>> byBasis = new LinkedHashMap<>();
    for (String key : keys()) {
      node.basis(key)
          .ifPresent(b -> byBasis.computeIfAbsent(b, x -> new ArrayList<>()).add(KEYS.get(key)));
    }
    List<Text> parts = new ArrayList<>();
    byBasis.forEach((basis, keys) -> parts.add(part(basis, keys)));
    return new Text(
        String.join("；", parts.stream().map(Text::zh).toList()),
        String.join("; ", parts.stream().map(Text::en).toList()));
  }

  private static Text part(Basis basis, List<Text> keys) {
    String zh = String.join("、", keys.stream().map(Text::zh).toList());
    String en = String.join(", ", keys.stream().map(Text::en).toList());
    return new Text(
        (basis.stated() ? "" : "〔设〕") + zh + "：" + basis.text().zh(),
        (basis.stated() ? "" : "[assumed] ") + en + ": " + basis.text().en());
  }
}
