// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

/**
 * A member in the mean that another park is scored with.
 *
 * @param park the member's index
 * @param share its weight among the members that count; they sum to 1
 */
public record MemberShare(int park, double share) {}
