// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The treatments there are: ours, a line each, and those found through ServiceLoader. */
public final class Treatments {
  private static final List<Treatment> OURS = List.of(new Winsorise());

  private Treatments() {}

  /** All treatments; one of ours can't be replaced. */
  public static List<Treatment> all() {
    List<Treatment> all = new ArrayList<>(OURS);
    ServiceLoader.load(Treatment.class).forEach(all::add);
    return all;
  }

  /** A treatment by its name. */
  public static Optional<Treatment> find(String name) {
    return all().stream().filter(treatment -> treatment.name().equals(name)).findFirst();
  }
}
