// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.formula.Formula;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the weights of a node's parts are found, where they are not simply given: {@code entropy}, or
 * {@code ahp} with its comparisons.
 *
 * @param method the name of the weighting
 * @param matrix the comparisons of the parts, row by row; empty where the method needs none
 * @param options what else the method is told, by name
 */
public record Weighting(String method, List<List<Formula>> matrix, Map<String, String> options) {
  /** Keeps copies. */
  public Weighting {
    matrix = matrix.stream().map(List::copyOf).toList();
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** A method that is told nothing else. */
  public static Weighting of(String method) {
    return new Weighting(method, List.of(), Map.of());
  }

  /** Whether weights are what the model says. */
  public boolean isGiven() {
    return method.equals("given");
  }

  @Override
  public String toString() {
    return method;
  }
}
