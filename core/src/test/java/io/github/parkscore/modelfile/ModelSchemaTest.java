// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema for editors knows the keys that the reader knows. JSON is YAML, so we can read it. */
class ModelSchemaTest {
  private final Node.Mapping schema = read();

  private static Node.Mapping read() {
    Findings findings = new Findings();
    try (InputStream in =
        ModelSchemaTest.class.getResourceAsStream("/META-INF/parkscore/model.schema.json")) {
      Node root = YamlReader.read("model.schema.json", in, findings).orElseThrow();
      assertThat(findings.list()).isEmpty();
      return (Node.Mapping) root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node.Mapping mapping(Node.Mapping node, String key) {
    return (Node.Mapping) node.entries().get(key).value();
  }

  /** The objects of the schema with their properties. */
  private Map<String, Node.Mapping> objects() {
    Map<String, Node.Mapping> objects = new TreeMap<>(Map.of("model", schema));
    mapping(schema, "definitions")
        .entries()
        .forEach((name, entry) -> objects.put(name, (Node.Mapping) entry.value()));
    objects.values().removeIf(object -> !object.entries().containsKey("properties"));
    return objects;
  }

  @Test
  void everyKeyOfTheReaderIsInTheSchemaAndTheOtherWayRound() {
    Map<String, Node.Mapping> objects = objects();
    assertThat(objects.keySet())
        .containsExactlyInAnyOrderElementsOf(ModelKeys.ALL.stream().map(Keys::id).toList());
    for (Keys keys : ModelKeys.ALL) {
      assertThat(mapping(objects.get(keys.id()), "properties").entries().keySet())
          .as(keys.id())
          .containsExactlyInAnyOrderElementsOf(keys.names());
    }
  }

  @Test
  void otherKeysAreRefused() {
    assertThat(objects().values())
        .allSatisfy(
            object -> {
              Node additional = object.entries().get("additionalProperties").value();
              assertThat(((Node.Scalar) additional).text()).isEqualTo("false");
            });
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    Set<String> defined = mapping(schema, "definitions").entries().keySet();
    Set<String> used = new TreeSet<>();
    references(schema, used);
    assertThat(used).isEqualTo(new TreeSet<>(defined));
  }

  private static void references(Node node, Set<String> used) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> references(item, used));
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
      Node.Entry reference = entries.remove("$ref");
      if (reference != null) {
        used.add(((Node.Scalar) reference.value()).text().replace("#/definitions/", ""));
      }
      entries.values().forEach(entry -> references(entry.value(), used));
    }
  }

  @Test
  void noKindIsDeclaredTwice() {
    assertThat(ModelKeys.ALL).extracting(Keys::id).doesNotHaveDuplicates();
    for (Keys keys : ModelKeys.ALL) {
      List<String> names = keys.names();
      assertThat(names).as(keys.id()).doesNotHaveDuplicates();
    }
  }
}
