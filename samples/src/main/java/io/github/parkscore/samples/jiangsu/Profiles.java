// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws a profile for each zone: national zones and 苏南 larger and better, with much overlap. */
final class Profiles {
  private static final Map<String, Double> SIZE = Map.of("苏南", 1.5, "苏中", 1.05, "苏北", 0.85);
  private static final Map<String, Double> QUALITY = Map.of("苏南", 0.35, "苏中", 0.05, "苏北", -0.3);

  private final Draw draw = Draw.of("profiles");

  /** The profiles of all zones, in their order. */
  static List<Profile> of(List<Zone> zones, Roles roles) {
    Profiles profiles = new Profiles();
    List<Profile> all = new ArrayList<>();
    for (Zone zone : zones) {
      all.add(profiles.draw(zone, roles.weakness(zone)));
    }
    return all;
  }

  private Profile draw(Zone zone, double weakness) {
    double size =
        SIZE.get(zone.region())
            * (zone.isNational() ? 3.0 : 1.0)
            * (zone.isTourism() ? 0.15 : zone.isBonded() ? 0.6 : 1.0)
            * draw.factor(0.45)
            * StrictMath.exp(-0.35 * weakness);
    double common =
        QUALITY.get(zone.region()) + (zone.isNational() ? 0.7 : -0.1) + draw.normal(0.6) - weakness;
    return new Profile(
        size, theme(common), theme(common), theme(common), theme(common), theme(common));
  }

  private double theme(double common) {
    return 0.75 * common + draw.normal(0.55);
  }
}
