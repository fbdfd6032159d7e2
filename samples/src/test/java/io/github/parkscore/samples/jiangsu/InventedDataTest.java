// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The invented zones and figures have the shape of the real ones. */
class InventedDataTest {
  private final List<Zone> zones = Zones.all();
  private final Roles roles = new Roles(zones);

  @Test
  void zonesAreAsManyAsTheProvinceHas() {
    Map<String, Long> counts =
        zones.stream()
            .collect(
                Collectors.groupingBy(zone -> zone.level() + zone.kind(), Collectors.counting()));

    assertThat(counts)
        .containsOnly(
            Map.entry("国家级经开区", 27L),
            Map.entry("国家级高新区", 17L),
            Map.entry("国家级旅游度假区", 2L),
            Map.entry("国家级综合保税区", 1L),
            Map.entry("省级经开区", 90L),
            Map.entry("省级高新区", 21L));
    assertThat(zones.stream().map(Zone::city).distinct()).hasSize(13);
  }

  @Test
  void codesAndNamesAreUnique() {
    Set<String> seen = new HashSet<>();
    for (Zone zone : zones) {
      assertThat(seen.add(zone.id())).as(zone.id()).isTrue();
      assertThat(seen.add(zone.name())).as(zone.name()).isTrue();
      assertThat(zone.shortName().equals(zone.name()) || seen.add(zone.shortName()))
          .as(zone.shortName())
          .isTrue();
      assertThat(zone.formerName().isEmpty() || seen.add(zone.formerName())).isTrue();
    }
  }

  @Test
  void zonesMakeTheirShareOfTheProvince() {
    Figures figures = Generate.figuresOf(zones, roles, Profiles.of(zones, roles));

    for (Province total : Province.TOTALS.values()) {
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        assertThat(figures.sum(year, total.item()))
            .as(total.item() + " " + year)
            .isEqualByComparingTo(total.ofZones(year));
      }
    }
  }

  @Test
  void everyZoneHasOneWayToReport() {
    assertThat(roles.silent).hasSize(2);
    assertThat(roles.late).hasSize(6);
    assertThat(roles.ownWorkbook).hasSize(12);
    assertThat(roles.ownText).hasSize(8);
    Set<Zone> all = new HashSet<>(roles.summary);
    List.of(roles.silent, roles.late, roles.ownWorkbook, roles.ownText)
        .forEach(some -> some.forEach(zone -> assertThat(all.add(zone)).isTrue()));
    assertThat(all).hasSize(zones.size());
  }
}
