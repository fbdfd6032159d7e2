// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

/**
 * The place of a park in the list of those for whom a consequence holds, ordered as the model says.
 *
 * @param consequence the id of the honour or watch; its name where it has none
 * @param position counted from 1; those with equal figures share it
 * @param of how many stand in the list
 * @param group the group that the list is made in; empty for one list of all
 * @param figure the figure that orders it, lowest first; NaN if it is missing or not known
 */
public record Candidacy(String consequence, int position, int of, String group, double figure) {}
