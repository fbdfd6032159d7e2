// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes nodes for what they should be; a node of another shape is a finding. */
public final class Shapes {
  /** The keys of a text in both languages. */
  public static final Keys BILINGUAL = Keys.of("bilingual", "双语文字", "a text", "zh", "en");

  private static final Text SCALAR = new Text("一个值", "a single value");
  private static final Text SEQUENCE = new Text("列表", "a list");
  private static final Text MAPPING = new Text("键值对", "a mapping");

  private Shapes() {}

  /** A single value. */
  public static Optional<Node.Scalar> scalar(Node node, Findings findings) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    wrong(node, SCALAR, findings);
    return Optional.empty();
  }

  /** The values of a list; empty if it is none. */
  public static List<Node> items(Node node, Findings findings) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    wrong(node, SEQUENCE, findings);
    return List.of();
  }

  /** A mapping. */
  public static Optional<Node.Mapping> mapping(Node node, Findings findings) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    wrong(node, MAPPING, findings);
    return Optional.empty();
  }

  /** The values of a mapping whose keys are anybody's choice; empty if it is none. */
  public static Map<String, Node> entries(Node node, Findings findings) {
    Map<String, Node> values = new LinkedHashMap<>();
    mapping(node, findings)
        .ifPresent(mapping -> mapping.entries().forEach((k, e) -> values.put(k, e.value())));
    return Collections.unmodifiableMap(values);
  }

  /** A text for both languages, or one for each: {@code {zh: …, en: …}}. */
  public static Text text(Node node, Findings findings) {
    if (!(node instanceof Node.Mapping)) {
      return scalar(node, findings).map(Node.Scalar::text).map(Text::of).orElse(Text.EMPTY);
    }
    return Fields.of(node, BILINGUAL, findings)
        .map(
            both -> {
              Optional<String> zh = both.word("zh");
              Optional<String> en = both.word("en");
              return new Text(zh.or(() -> en).orElse(""), en.or(() -> zh).orElse(""));
            })
        .orElse(Text.EMPTY);
  }

  private static void wrong(Node node, Text wanted, Findings findings) {
    Text is =
        node instanceof Node.Scalar ? SCALAR : node instanceof Node.Sequence ? SEQUENCE : MAPPING;
    String seen = node instanceof Node.Scalar scalar ? scalar.text() : "";
    findings.add(YamlCode.WRONG_SHAPE.at(node.place(), "seen", seen, "is", is, "wanted", wanted));
  }
}
