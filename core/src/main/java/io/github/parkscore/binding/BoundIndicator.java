// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.data.Unit;
import io.github.parkscore.model.Node;
import io.github.parkscore.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * An indicator that can be computed.
 *
 * @param node its place in the tree
 * @param value its value, in its unit
 * @param valueUnit the unit of the value; empty: not known
 * @param treat its treatments, in order
 * @param unit the unit of x; empty: not known
 * @param rule its rule; empty of one for reference without a rule
 * @param cases the rows of its rule
 * @param against whether best and worst are the wrong way round for a park; of rules that have both
 * @param limits the range of its mark
 * @param missing what it earns without a figure
 */
public record BoundIndicator(
    Node node,
    BoundFormula value,
    Optional<Unit> valueUnit,
    List<BoundTreatment> treat,
    Optional<Unit> unit,
    Optional<Rule> rule,
    List<BoundCase> cases,
    Optional<BoundFormula> against,
    BoundLimits limits,
    BoundAbsence missing) {
  /** Keeps copies. */
  public BoundIndicator {
    treat = List.copyOf(treat);
    cases = List.copyOf(cases);
  }
}
