// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The 158 zones in the order of their codes: 47 national (27 经开区, 17 高新区, 2 旅游度假区, 1 综合保税区) and 111
 * provincial (90 经开区, 21 高新区), in 13 invented cities of three regions.
 */
final class Zones {
  /** The cities of each region. */
  static final Map<String, List<String>> CITIES = new LinkedHashMap<>();

  /** How many zones of a level and kind 苏南, 苏中 and 苏北 have. */
  private static final Map<String, int[]> COUNTS = new LinkedHashMap<>();

  static {
    CITIES.put("苏南", List.of("甲子市", "乙丑市", "丙寅市", "丁卯市", "戊辰市"));
    CITIES.put("苏中", List.of("己巳市", "庚午市", "辛未市"));
    CITIES.put("苏北", List.of("壬申市", "癸酉市", "甲戌市", "乙亥市", "丙子市"));
    COUNTS.put("国家级 经开区", new int[] {16, 5, 6});
    COUNTS.put("国家级 高新区", new int[] {10, 3, 4});
    COUNTS.put("国家级 旅游度假区", new int[] {2, 0, 0});
    COUNTS.put("国家级 综合保税区", new int[] {1, 0, 0});
    COUNTS.put("省级 经开区", new int[] {33, 22, 35});
    COUNTS.put("省级 高新区", new int[] {8, 6, 7});
  }

  private final ZoneNames names = new ZoneNames();
  private final Draw draw = Draw.of("zones");
  private final Map<String, List<Zone>> byCity = new LinkedHashMap<>();

  private Zones() {
    CITIES.values().forEach(cities -> cities.forEach(city -> byCity.put(city, new ArrayList<>())));
  }

  /** All zones. */
  static List<Zone> all() {
    Zones zones = new Zones();
    for (Map.Entry<String, int[]> group : COUNTS.entrySet()) {
      String[] levelAndKind = group.getKey().split(" ");
      Iterator<String> taken = zones.placesFor(group.getKey());
      int region = 0;
      for (Map.Entry<String, List<String>> cities : CITIES.entrySet()) {
        for (int i = 0; i < group.getValue()[region]; i++) {
          String city = cities.getValue().get(i % cities.getValue().size());
          String place = taken.hasNext() ? taken.next() : zones.names.place();
          zones.add(place, levelAndKind[0], levelAndKind[1], cities.getKey(), city);
        }
        region++;
      }
    }
    List<Zone> all = new ArrayList<>();
    zones.byCity.values().forEach(all::addAll);
    return all;
  }

  /** The places of the first 国家级经开区 have a 省级高新区 too. */
  private Iterator<String> placesFor(String group) {
    return group.equals("省级 高新区") ? names.placesOfTwo().iterator() : List.<String>of().iterator();
  }

  private void add(String place, String level, String kind, String region, String city) {
    List<Zone> neighbours = byCity.get(city);
    int cityNumber = List.copyOf(byCity.keySet()).indexOf(city) + 1;
    String id = String.format(Locale.ROOT, "Q%02d%02d", cityNumber, neighbours.size() + 1);
    String[] name = ZoneNames.of(place, level, kind);
    String former = draw.chance(0.08) && kind.equals("经开区") ? place + "工业园区" : "";
    neighbours.add(new Zone(id, name[0], name[1], former, level, kind, region, city));
  }
}
