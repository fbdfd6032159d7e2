// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.provenance;

import io.github.parkscore.finding.Text;
import java.util.Optional;

/**
 * What one number, name or formula of a model rests on.
 *
 * @param stated whether a document states it; else it is assumed
 * @param text the document and clause, or the reason of the assumption
 * @param source what states it; empty of what is assumed
 */
public record Basis(boolean stated, Text text, Optional<Source> source) {
  /** Stated by a document. */
  public static Basis stated(Source source) {
    return new Basis(true, Text.of(source.toString()), Optional.of(source));
  }

  /** Assumed, with the reason. */
  public static Basis assumed(Text reason) {
    return new Basis(false, reason, Optional.empty());
  }
}
