// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which zone plays which part in the story of the sample: who sends nothing, who had an accident,
 * who is at the end of the list, who sends which kind of file.
 */
final class Roles {
  private final List<Zone> pool;

  /** Two zones that send nothing at all. */
  final List<Zone> silent;

  /** A zone with an accident and one with an environmental event: not evaluated this year. */
  final List<Zone> vetoed;

  /** The three weakest provincial zones, weakest first. */
  final List<Zone> weak;

  /** Provincial zones that were among the last three in a round before, and mended. */
  final List<Zone> mended;

  /** A good national zone with two findings of an inspection: no honours. */
  final Zone inspected;

  /** A zone approved a year ago: it was not in the round of 2022. */
  final Zone young;

  /** Six zones in the workbook of latecomers. */
  final List<Zone> late;

  /** Twelve zones with a workbook of their own. */
  final List<Zone> ownWorkbook;

  /** Eight zones with a text file of their own. */
  final List<Zone> ownText;

  /** All others, in the summary workbook, in the order of their codes. */
  final List<Zone> summary;

  Roles(List<Zone> zones) {
    pool = new ArrayList<>(zones);
    Draw.of("roles").shuffle(pool);
    Predicate<Zone> provincial = zone -> !zone.isNational() && zone.kind().equals("经开区");
    Predicate<Zone> national = zone -> zone.isNational() && zone.kind().equals("经开区");
    silent = take(2, provincial);
    vetoed = take(1, national);
    vetoed.addAll(take(1, provincial));
    weak = take(3, provincial.and(zone -> zone.region().equals("苏北")));
    mended = take(4, provincial.and(zone -> !zone.region().equals("苏南")));
    inspected = take(1, national.and(zone -> zone.region().equals("苏南"))).get(0);
    young = take(1, zone -> !zone.isNational() && zone.kind().equals("高新区")).get(0);
    List<Zone> theirs = new ArrayList<>(List.of(inspected, young));
    theirs.addAll(vetoed);
    theirs.addAll(weak);
    theirs.addAll(mended);
    Predicate<Zone> ordinary =
        zone -> !zone.isTourism() && !zone.isBonded() && zone.formerName().isEmpty();
    late = take(1, ordinary.and(zone -> zone.shortName().startsWith("己")));
    late.addAll(take(5, ordinary));
    ownWorkbook = take(12, ordinary);
    ownText = take(8, ordinary);
    summary = new ArrayList<>(zones);
    summary.removeIf(zone -> !pool.contains(zone) && !theirs.contains(zone));
  }

  /** How much worse than drawn a zone is. */
  double weakness(Zone zone) {
    int place = weak.indexOf(zone);
    if (place >= 0) {
      return 3.7;
    }
    return zone.equals(inspected) ? -0.9 : mended.contains(zone) ? 1.2 : 0;
  }

  /** Whether a zone of the summary workbook has no part in the story. */
  boolean isOrdinary(Zone zone) {
    return pool.contains(zone) && !zone.isTourism() && !zone.isBonded();
  }

  private List<Zone> take(int count, Predicate<Zone> fitting) {
    List<Zone> taken = new ArrayList<>(pool.stream().filter(fitting).limit(count).toList());
    pool.removeAll(taken);
    return taken;
  }
}
