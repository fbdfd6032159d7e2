// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rule;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worked case of a rule.
 *
 * @param direction {@code benefit} or {@code cost}
 * @param points the indicator's points, of which {@code point} is the inverse
 * @param with the parameters set
 * @param x the values, NaN for a missing one
 * @param mark the marks that come out, NaN for a missing one
 * @param finding the code of the finding that is made on the way
 * @param note where the figures come from, or who computed them
 */
public record RuleExample(
    String direction,
    double points,
    Map<String, Formula> with,
    List<Double> x,
    List<Double> mark,
    Optional<String> finding,
    Text note) {
  /** Keeps copies. */
  public RuleExample {
    with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
    x = List.copyOf(x);
    mark = List.copyOf(mark);
  }
}
