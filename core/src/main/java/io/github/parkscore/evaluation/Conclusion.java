// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.finding.Text;
import java.util.List;

/**
 * What followed for one park.
 *
 * @param state how far it came
 * @param reasons what it was left out of and why, such as 取消评先评优资格
 * @param grade its grade; empty if none
 * @param managedAs the grade it is treated as without having one; empty if none
 * @param honours the honours it got
 * @param watches the ids of the warnings that hold
 */
public record Conclusion(
    State state,
    List<Text> reasons,
    Text grade,
    Text managedAs,
    List<Text> honours,
    List<String> watches) {
  /** Keeps copies. */
  public Conclusion {
    reasons = List.copyOf(reasons);
    honours = List.copyOf(honours);
    watches = List.copyOf(watches);
  }
}
