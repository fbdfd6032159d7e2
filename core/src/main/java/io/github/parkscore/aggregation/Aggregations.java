// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The aggregations there are: ours, a line each, and those found through ServiceLoader. */
public final class Aggregations {
  private static final List<Aggregation> OURS =
      List.of(new ArithmeticMean(), new GeometricMean(), new Minimum());

  private Aggregations() {}

  /** All aggregations; one of ours can't be replaced. */
  public static List<Aggregation> all() {
    List<Aggregation> all = new ArrayList<>(OURS);
    ServiceLoader.load(Aggregation.class).forEach(all::add);
    return all;
  }

  /** An aggregation by its name. */
  public static Optional<Aggregation> find(String name) {
    return OURS.stream()
        .filter(aggregation -> aggregation.name().equals(name))
        .findFirst()
        .or(() -> all().stream().filter(other -> other.name().equals(name)).findFirst());
  }
}
