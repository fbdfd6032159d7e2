// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.finding.Text;
import java.util.Locale;

/** How far a park came in the evaluation. */
public enum State {
  /** Scored, ranked and graded. */
  RANKED(new Text("参加排名", "ranked")),
  /** Scored and ranked, not graded. */
  NOT_GRADED(new Text("不定等次", "not graded")),
  /** Scored, not ranked. */
  NOT_RANKED(new Text("不参加排名", "not ranked")),
  /** Excluded from evaluation: exempt, out of scope, veto for the year. */
  EXCLUDED(new Text("不参加评价", "not evaluated")),
  /** Sent nothing. */
  NOT_RETURNED(new Text("未报送", "no return")),
  /** Evaluated, but no total could be made; a finding says why. */
  NO_TOTAL(new Text("无法计分", "no total"));

  private final Text shown;

  State(Text shown) {
    this.shown = shown;
  }

  /** As reports call it. */
  public Text shown() {
    return shown;
  }

  /** As files call it: {@code not-ranked}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the park has a rank. */
  public boolean isRanked() {
    return this == RANKED || this == NOT_GRADED;
  }

  /** Whether the park has a total. */
  public boolean isScored() {
    return isRanked() || this == NOT_RANKED;
  }
}
