// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.provenance.Provenance;
import io.github.parkscore.provenance.Source;
import io.github.parkscore.rulefile.SourceReader;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code source:} and {@code assumed:}: each for everything, or key by key. */
final class ProvenanceReader {
  private final Findings findings;

  ProvenanceReader(Findings findings) {
    this.findings = findings;
  }

  /** At the top of a model a mere text is the title of a document. */
  Provenance atTop(Fields fields) {
    return read(fields, Source::titled);
  }

  /** Below it a mere text is a clause of the document named further up. */
  Provenance below(Fields fields) {
    return read(fields, Source::clause);
  }

  private Provenance read(Fields fields, Function<String, Source> meaning) {
    Optional<Node> source = fields.find("source");
    Optional<Node> assumed = fields.find("assumed");
    boolean byKey = assumed.isPresent() && isByKey(assumed.get());
    return new Provenance(
        source.flatMap(node -> general(node, meaning)),
        source.map(this::sources).orElse(Map.of()),
        byKey ? Optional.empty() : assumed.map(node -> Shapes.text(node, findings)),
        byKey ? assumptions(assumed.get()) : Map.of());
  }

  private Optional<Source> general(Node node, Function<String, Source> meaning) {
    if (!(node instanceof Node.Mapping mapping)) {
      return SourceReader.read(node, meaning, findings);
    }
    Set<String> keys = mapping.entries().keySet();
    boolean says = SourceReader.SOURCE.names().stream().anyMatch(keys::contains);
    return Fields.of(node, ModelKeys.SOURCES, findings)
        .filter(fields -> says)
        .map(SourceReader::read);
  }

  private Map<String, Source> sources(Node node) {
    Map<String, Source> byKey = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries().values()) {
        if (ModelKeys.TOPICS.contains(entry.key().text())) {
          SourceReader.read(entry.value(), Source::clause, findings)
              .ifPresent(source -> byKey.put(entry.key().text(), source));
        }
      }
    }
    return byKey;
  }

  private static boolean isByKey(Node node) {
    return node instanceof Node.Mapping mapping
        && !List.of("zh", "en").containsAll(mapping.entries().keySet());
  }

  private Map<String, Text> assumptions(Node node) {
    Map<String, Text> byKey = new LinkedHashMap<>();
    Optional<Fields> fields = Fields.of(node, ModelKeys.ASSUMED, findings);
    for (String topic : ModelKeys.TOPICS) {
      fields.filter(f -> f.has(topic)).ifPresent(f -> byKey.put(topic, f.text(topic)));
    }
    return byKey;
  }
}
