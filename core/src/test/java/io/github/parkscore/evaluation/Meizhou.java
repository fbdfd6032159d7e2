// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * 梅州市 2016 年度产业园考评: parks give themselves marks, reviewers give theirs. The figures are those of
 * the published review table; one printed total there is not the sum of its parts. How the parts of
 * 兴宁 and 平远 were marked by themselves is not published: they are filled up to the printed totals.
 */
final class Meizhou {
  static final Period YEAR = Period.year(2016);

  private Meizhou() {}

  static String model() {
    try (InputStream in = Meizhou.class.getResourceAsStream("/models/11-meizhou-two-scores.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ParkTableBuilder returns() {
    ParkTableBuilder table = ParkTable.builder();
    for (String park : new String[] {"广梅", "东升", "兴宁", "平远"}) {
      table.park(Park.of(park, park));
    }
    table.inUse("评审");
    marks(table, "广梅", 0.5, 16, 20, 11.5, 14, 5, 67);
    marks(table, "东升", 25, 1, 20, 11, 13, 5, 75);
    marks(table, "兴宁", 25, 2, 20, 11, 14, 2, 74);
    marks(table, "平远", 25, 20, 20, 12.5, 15, 5, 97.5);
    table.stage("自评");
    marks(table, "广梅", 1, 20, 20, 11.2, 14, 5, 71.2);
    marks(table, "东升", 25, 4, 20, 14.5, 13, 5, 88);
    marks(table, "兴宁", 25, 20, 20, 11, 14, 5, 95);
    marks(table, "平远", 25, 20, 20, 15, 15, 5, 100);
    return table;
  }

  private static void marks(ParkTableBuilder table, String park, double... marks) {
    String[] items = {"r1", "r2", "r3", "r4", "r5", "r6", "printed"};
    for (int i = 0; i < items.length; i++) {
      table.figure(park, items[i], YEAR, marks[i]);
    }
  }
}
