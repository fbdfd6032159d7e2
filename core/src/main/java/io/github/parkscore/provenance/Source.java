// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.provenance;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published text that something stands in. Parts that are not known are empty.
 *
 * @param document its number, such as 皖政办秘〔2017〕315号
 * @param title its title
 * @param edition its year or edition
 * @param clause the clause in it
 * @param url where it can be read
 * @param retrieved when it was read there
 */
public record Source(
    String document, String title, String edition, String clause, String url, String retrieved) {
  /** Refuses missing parts. */
  public Source {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(retrieved, "retrieved");
  }

  /** A clause of the document that is named further up. */
  public static Source clause(String clause) {
    return new Source("", "", "", clause, "", "");
  }

  /** Whether it names a clause only, of the document that is named further up. */
  public boolean isClause() {
    return document.isEmpty() && title.isEmpty();
  }

  /** A document of which only the title is known. */
  public static Source titled(String title) {
    return new Source("", title, "", "", "", "");
  }

  /** The parts that are known, on one line. */
  @Override
  public String toString() {
    return Stream.of(document, title, edition, clause, url)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
