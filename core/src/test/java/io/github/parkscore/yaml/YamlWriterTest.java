// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class YamlWriterTest {
  private static Node.Mapping mapping(boolean inFlow, Map<String, Node> values) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    values.forEach((key, value) -> entries.put(key, new Node.Entry(scalar(key), value)));
    return new Node.Mapping(entries, inFlow, Place.NOWHERE);
  }

  private static Node.Scalar scalar(String text) {
    return new Node.Scalar(text, Node.Style.PLAIN, false, Place.NOWHERE);
  }

  /** What a node says, however it is written. */
  private static Object meaning(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(YamlWriterTest::meaning).toList();
    }
    Map<String, Object> meaning = new LinkedHashMap<>();
    ((Node.Mapping) node).entries().forEach((k, entry) -> meaning.put(k, meaning(entry.value())));
    return meaning;
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().withChars("ax1 ,:#-?'\"[]{}()（）%&*!|>@~=.\\\n\t税").ofMaxLength(8),
        Arbitraries.of("null", "~", "true", "1e3", "x > 1", "a: b", "a #b", "- a", "f(x, 1)"));
  }

  private static Arbitrary<Node> nodes(int deep) {
    Arbitrary<Node> single = texts().map(YamlWriterTest::scalar);
    if (deep == 0) {
      return single;
    }
    Arbitrary<Node> lists =
        nodes(deep - 1)
            .list()
            .ofMaxSize(4)
            .map(items -> new Node.Sequence(items, items.size() % 2 == 0, Place.NOWHERE));
    Arbitrary<Node> mappings =
        Arbitraries.maps(texts(), nodes(deep - 1))
            .ofMaxSize(4)
            .map(values -> mapping(values.size() % 2 == 0, values));
    return Arbitraries.oneOf(single, lists, mappings);
  }

  @Provide
  Arbitrary<Node> nodes() {
    return nodes(3);
  }

  @Property(tries = 2000)
  void readsBackAsItWas(@ForAll("nodes") Node node) {
    Node.Mapping root = mapping(false, Map.of("root", node));
    Findings findings = new Findings();
    String text = YamlWriter.write(root);
    assertThat(YamlReader.read("a.yaml", text, findings))
        .as(text)
        .hasValueSatisfying(read -> assertThat(meaning(read)).isEqualTo(meaning(root)));
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void quotesOnlyWhatNeedsIt() {
    Node.Mapping root =
        mapping(
            false,
            Map.of(
                "a",
                new Node.Sequence(
                    List.of(scalar("-0.3 * x"), scalar("f(x, 1)"), scalar("%"), scalar("税收")),
                    true,
                    Place.NOWHERE)));
    assertThat(YamlWriter.write(root)).isEqualTo("a: [-0.3 * x, \"f(x, 1)\", \"%\", 税收]\n");
  }
}
