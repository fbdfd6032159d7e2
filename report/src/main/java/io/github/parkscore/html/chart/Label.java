// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

/**
 * Words in a chart.
 *
 * @param x where they stand
 * @param y the line that they stand on
 * @param anchor {@code start}, {@code middle} or {@code end}
 * @param text the words
 * @param tone their colour's name; empty for ink
 */
public record Label(double x, double y, String anchor, String text, String tone) {}
