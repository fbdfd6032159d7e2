// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Invents names: a heavenly stem or earthly branch and a landscape, 申湾 or 己城, so that nobody takes
 * them for real places. A few places have two zones, as real ones do.
 */
final class ZoneNames {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
  private static final String LANDSCAPES = "湾湖城桥浦山川林";

  /** Combinations that sound like a real place. */
  private static final List<String> AVOIDED = List.of("申城", "申浦", "丁山", "丁桥", "辰山");

  private static final int PLACES_WITH_TWO_ZONES = 8;

  private final List<String> places = new ArrayList<>();
  private final Iterator<String> next;

  ZoneNames() {
    for (char landscape : LANDSCAPES.toCharArray()) {
      for (char stem : STEMS.toCharArray()) {
        String place = "" + stem + landscape;
        if (!AVOIDED.contains(place)) {
          places.add(place);
        }
      }
    }
    Draw.of("names").shuffle(places);
    next = places.iterator();
  }

  /** A place that has no zone yet. */
  String place() {
    return next.next();
  }

  /** Places of the first zones named, which get a second zone of another kind. */
  List<String> placesOfTwo() {
    return places.subList(0, PLACES_WITH_TWO_ZONES);
  }

  /** The full and the short name of a zone of this kind. */
  static String[] of(String place, String level, String kind) {
    boolean national = level.equals("国家级");
    return switch (kind) {
      case "经开区" -> new String[] {place + (national ? "经济技术开发区" : "经济开发区"), place + kind};
      case "高新区" -> new String[] {place + (national ? "高新技术产业开发区" : "高新技术产业园区"), place + kind};
      default -> new String[] {place + kind, place + kind};
    };
  }
}
