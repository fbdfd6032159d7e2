// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.provenance;

import io.github.parkscore.finding.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What one node of a model says of its own sources: {@code source:} and {@code assumed:}, each for
 * everything at the node and below, or key by key.
 *
 * @param source the document of all that has no nearer entry
 * @param sources documents by key ({@code weight}, {@code rule}, …)
 * @param assumed the reason why all that has no nearer entry is assumed
 * @param assumptions reasons by key
 */
public record Provenance(
    Optional<Source> source,
    Map<String, Source> sources,
    Optional<Text> assumed,
    Map<String, Text> assumptions) {
  /** A node that says nothing. */
  public static final Provenance NONE =
      new Provenance(Optional.empty(), Map.of(), Optional.empty(), Map.of());

  /** Keeps copies. */
  public Provenance {
    sources = Map.copyOf(sources);
    assumptions = Map.copyOf(assumptions);
  }

  /** All stated by one document. */
  public static Provenance of(Source source) {
    return new Provenance(Optional.of(source), Map.of(), Optional.empty(), Map.of());
  }

  /** What this node says of a key: its entry for the key first, then its entry for everything. */
  public Optional<Basis> basis(String key) {
    Optional<Basis> own = own(key);
    if (own.isPresent()) {
      return own;
    }
    return everything();
  }

  /** What this node says of everything that has no entry of its own. */
  public Optional<Basis> everything() {
    return assumed.map(Basis::assumed).or(() -> source.map(Basis::stated));
  }

  /** What this node says of a key by name. */
  public Optional<Basis> own(String key) {
    if (assumptions.containsKey(key)) {
      return Optional.of(Basis.assumed(assumptions.get(key)));
    }
    return Optional.ofNullable(sources.get(key)).map(Basis::stated);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
