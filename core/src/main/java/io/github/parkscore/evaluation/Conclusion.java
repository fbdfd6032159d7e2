// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.finding.Text;
import java.util.List;
import java.util.Optional;

/**
 * What followed for one park.
 *
 * @param state how far it came
 * @param reasons what it was left out of and why, such as 取消评先评优资格
 * @param grade its grade, after corrections; empty if none
 * @param managedAs the grade it is treated as without having one; empty if none
 * @param regrading that its grade was changed after ranking; empty if it was not
 * @param honours the honours it got
 * @param watches the ids of the warnings that hold: what later rounds count
 * @param candidacies its places in lists of candidates
 * @param inForce the honours and warnings with a duration, or on a whole province, that are in
 *     force for it, whether they hold now or not
 */
public record Conclusion(
    State state,
    List<Text> reasons,
    Text grade,
    Text managedAs,
    Optional<Regrading> regrading,
    List<Text> honours,
    List<String> watches,
    List<Candidacy> candidacies,
    List<InForce> inForce) {
  /** Keeps copies. */
  public Conclusion {
    reasons = List.copyOf(reasons);
    honours = List.copyOf(honours);
    watches = List.copyOf(watches);
    candidacies = List.copyOf(candidacies);
    inForce = List.copyOf(inForce);
  }

  /** Its place in the list of a consequence. */
  public Optional<Candidacy> candidacy(String consequence) {
    return candidacies.stream().filter(c -> c.consequence().equals(consequence)).findFirst();
  }

  /** A consequence that is in force for it. */
  public Optional<InForce> inForce(String consequence) {
    return inForce.stream().filter(f -> f.consequence().equals(consequence)).findFirst();
  }
}
