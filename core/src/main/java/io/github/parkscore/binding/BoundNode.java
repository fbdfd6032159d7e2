// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.model.Node;
import java.util.Optional;

/**
 * What every node has, bound.
 *
 * @param node its place in the tree
 * @param weight its weight among its siblings; empty: the sum of its parts, or no weight at all
 * @param applies when it applies; empty: always
 * @param notApplicable what it earns where it does not apply; empty: nothing was said
 * @param limits the range of a category's mark or of points
 * @param points the formula of a points part
 */
public record BoundNode(
    Node node,
    Optional<BoundFormula> weight,
    Optional<BoundFormula> applies,
    Optional<BoundAbsence> notApplicable,
    BoundLimits limits,
    Optional<BoundFormula> points) {}
