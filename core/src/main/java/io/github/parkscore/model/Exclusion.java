// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.provenance.Provenance;

/**
 * Scope, exemption, not ranked, not graded, veto.
 *
 * @param when which parks
 * @param from what they are left out of
 * @param as how it is called
 * @param managedAs the grade that the park is treated as; empty: none
 * @param provenance where it stands
 */
public record Exclusion(Formula when, From from, Text as, Text managedAs, Provenance provenance) {
  /** What a park is left out of; each implies the later ones. */
  public enum From {
    /** Not scored at all. */
    EVALUATION(new Text("不参加评价", "not evaluated")),
    /** Scored, not ranked. */
    RANKING(new Text("评价但不排名", "scored, not ranked")),
    /** Ranked, not graded. */
    GRADING(new Text("排名但不定等次", "ranked, not graded")),
    /** Graded, not honoured. */
    HONOURS(new Text("不参加评先评优", "no honours"));

    private final Text shown;

    From(Text shown) {
      this.shown = shown;
    }

    /** As reports call it. */
    public Text shown() {
      return shown;
    }
  }
}
