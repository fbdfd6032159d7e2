// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

/**
 * A mark on an axis.
 *
 * @param at where
 * @param label what it stands for
 */
public record Tick(double at, String label) {}
