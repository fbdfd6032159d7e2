// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parkscore.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParkTableTest {
  private static final Period YEAR = Period.year(2024);
  private static final Place SHEET = Place.sheet("a.xlsx", "表");

  private static ParkTableBuilder two() {
    return ParkTable.builder().park(Park.of("A", "甲区")).park(Park.of("B", "乙区"));
  }

  @Test
  void knowsWhereEachFigureStands() {
    ParkTable table = two().figure("B", "tax", YEAR, 3, SHEET, 6, 27).build();
    assertThat(table.column("tax", YEAR).orElseThrow().toArray()).containsExactly(Double.NaN, 3);
    assertThat(table.place("tax", YEAR, 1)).hasToString("a.xlsx › 表 › AB7");
    assertThat(table.place("tax", YEAR, 0)).isEqualTo(Place.NOWHERE);
  }

  @Test
  void tellsBlankFromRejectedAndWhoSentNothing() {
    ParkTable table = two().reject("A", "tax", YEAR, SHEET, 1, 1).build();
    assertThat(table.isRejected("tax", YEAR, 0)).isTrue();
    assertThat(table.isRejected("tax", YEAR, 1)).isFalse();
    assertThat(table.hasReturned(YEAR, 0)).isTrue();
    assertThat(table.hasReturned(YEAR, 1)).isFalse();
  }

  @Test
  void showsTheStageInUseAndTheOthersWhenAsked() {
    ParkTable table =
        two()
            .inUse("核实")
            .figure("A", "tax", YEAR, 4, SHEET, 1, 1)
            .stage("自报")
            .figure("A", "tax", YEAR, 6, SHEET, 1, 2)
            .reject("B", "tax", YEAR, SHEET, 2, 2)
            .build();
    assertThat(table.stages()).containsExactlyInAnyOrder("核实", "自报");
    assertThat(table.column("tax", YEAR).orElseThrow().toArray()).containsExactly(4, Double.NaN);
    assertThat(table.isRejected("tax", YEAR, 1)).isFalse();
    ParkTable reported = table.at("自报");
    assertThat(reported.column("tax", YEAR).orElseThrow().get(0)).isEqualTo(6);
    assertThat(reported.place("tax", YEAR, 0)).hasToString("a.xlsx › 表 › C2");
    assertThat(reported.isRejected("tax", YEAR, 1)).isTrue();
    assertThat(reported).isNotEqualTo(table);
    assertThat(reported.at("核实")).isEqualTo(table);
    assertThat(table.hasReturned(YEAR, 1)).isTrue();
    assertThat(table.at("审定").periods("tax")).isEmpty();
  }

  @Test
  void aFigureOfAnotherLevelIsNoReturn() {
    ParkTable table = two().shared("A", "city", YEAR, 5, Place.NOWHERE, 0, 0).build();
    assertThat(table.column("city", YEAR).orElseThrow().get(0)).isEqualTo(5);
    assertThat(table.hasReturned(YEAR, 0)).isFalse();
  }

  @Test
  void refusesWhatIsNoFigureAndWhoIsUnknown() {
    assertThatThrownBy(() -> two().figure("A", "tax", YEAR, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> two().figure("C", "tax", YEAR, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("C");
    assertThatThrownBy(() -> two().park(Park.of("A", "另一区")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Roster(List.of(Park.of("A", "甲"), Park.of("A", "乙"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isEqualToOneOfTheSameFigures() {
    ParkTable one = two().figure("A", "tax", YEAR, 1, SHEET, 1, 1).build();
    assertThat(two().figure("A", "tax", YEAR, 1, SHEET, 1, 1).build()).isEqualTo(one);
    assertThat(two().figure("A", "tax", YEAR, 1, SHEET, 1, 2).build()).isNotEqualTo(one);
  }
}
