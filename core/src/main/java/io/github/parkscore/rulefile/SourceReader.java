// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rulefile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.provenance.Source;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import java.util.Optional;
import java.util.function.Function;

/** Reads a source: a text, or a mapping of document, title, edition, clause, url and retrieved. */
public final class SourceReader {
  /** The keys of a source. */
  public static final Keys SOURCE =
      Keys.of(
          "document", "出处", "source", "document", "title", "edition", "clause", "url", "retrieved");

  private SourceReader() {}

  /**
   * Reads a source.
   *
   * @param meaning what a mere text is: a title, or a clause of the document named further up
   */
  public static Optional<Source> read(
      Node node, Function<String, Source> meaning, Findings findings) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(meaning.apply(scalar.text()));
    }
    return Fields.of(node, SOURCE, findings).map(SourceReader::read);
  }

  /** Reads a source from fields that have all the keys of one. */
  public static Source read(Fields fields) {
    return new Source(
        fields.word("document").orElse(""),
        fields.word("title").orElse(""),
        fields.word("edition").orElse(""),
        fields.word("clause").orElse(""),
        fields.word("url").orElse(""),
        fields.word("retrieved").orElse(""));
  }
}
