// SPDX-License-Identifier: Apache-2.0
/**
 * The stages of an evaluation in their order: value, treated, mark, points, up the tree, ranks,
 * grades, honours, watch. Each is fitted to the cohort, then applied.
 */
package io.github.parkscore.evaluation;
