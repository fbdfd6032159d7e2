// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import java.util.Optional;

/**
 * The points of one node of the tree, for every park; NaN where the node does not count.
 *
 * @param full the points that full marks would have earned; 0 where it does not count
 * @param combined what its rule, its parts or its formula gave
 * @param limited the same within its limits
 * @param points the same rounded: what is shown and what counts further up
 * @param indicator the stages, of an indicator
 */
public record NodeResult(
    Column full,
    Column combined,
    Column limited,
    Column points,
    Optional<IndicatorResult> indicator) {}
