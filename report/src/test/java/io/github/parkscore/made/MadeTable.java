// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.made;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Stages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Returns in which some figures have places, some are rejected and some parks sent nothing. */
final class MadeTable {
  private static final List<Period> PERIODS =
      List.of(Period.year(2023), Period.year(2024), new Period(2024, Period.Part.SECOND_HALF));

  private final Random random;
  private final ParkTableBuilder table = ParkTable.builder();

  private MadeTable(Random random) {
    this.random = random;
  }

  static ParkTable of(IndicatorModel model, int parks, Random random) {
    MadeTable made = new MadeTable(random);
    for (int park = 0; park < parks; park++) {
      made.table.park(made.park(park));
    }
    Stages stages = model.inputs().stages();
    made.table.inUse(stages.use());
    for (String item : model.inputs().items().keySet()) {
      for (Period period : PERIODS) {
        for (String stage : stages.names().isEmpty() ? List.of("") : stages.names()) {
          made.table.stage(stage);
          made.item(item, period, parks);
        }
      }
    }
    for (int park = 0; park < parks; park++) {
      if (random.nextInt(4) == 0) {
        made.table.returned("Z" + park, Period.year(2022));
      }
    }
    return made.table.build();
  }

  /** Mergers lead to later parks only, so that there is no circle. */
  private List<Fate> fates(int number) {
    Period since = PERIODS.get(random.nextInt(PERIODS.size()));
    return switch (random.nextInt(12)) {
      case 0 -> List.of(new Fate.Merged("Z" + (number + 1), since, random.nextBoolean()));
      case 1 -> List.of(new Fate.Split(List.of("Z0", "某处"), since, random.nextBoolean()));
      case 2 ->
          List.of(
              new Fate.Renamed("旧名", Optional.of(since)),
              new Fate.Renamed("更旧的名", Optional.empty()));
      case 3 -> List.of(new Fate.Changed("level", "省级", since), new Fate.Exempt(since));
      default -> List.of();
    };
  }

  private Park park(int number) {
    String name = Strangers.name(random);
    return new Park(
        "Z" + number,
        name.isBlank() ? "某开发区" : name,
        random.nextBoolean() ? name : "简称" + number,
        random.nextBoolean() ? "" : "某市",
        random.nextInt(4) == 0 ? List.of("旧名", "更旧的名") : List.of(),
        random.nextInt(6) == 0
            ? Map.of()
            : Map.of("level", "国家级", "region", MadeModel.REGIONS.get(random.nextInt(3))),
        fates(number));
  }

  private void item(String item, Period period, int parks) {
    int kind = random.nextInt(6);
    if (kind == 0 || parks == 0) {
      return;
    }
    for (int park = 0; park < parks; park++) {
      figure("Z" + park, park, item, period);
    }
    if (kind == 2) {
      table.shared("Z0", item, Period.year(2021), 1, Place.NOWHERE, 0, 0);
    }
    if (kind == 1) {
      // Replaces figures whose places stay.
      table.column(
          item, period, random.doubles(parks).map(f -> f < 0.2 ? Double.NaN : f).toArray());
    }
  }

  private void figure(String id, int park, String item, Period period) {
    Place sheet =
        Place.sheet("上报" + random.nextInt(2) + ".xlsx", random.nextBoolean() ? "2024年" : "");
    double figure = Strangers.figure(random);
    if (random.nextInt(8) == 0 && !Double.isNaN(figure)) {
      Place of = random.nextBoolean() ? sheet : Place.NOWHERE;
      table.shared(id, item, period, figure, of, random.nextInt(9), 2);
      return;
    }
    switch (random.nextInt(5)) {
      case 0 -> table.reject(id, item, period, sheet, park + 3, 3);
      case 1 -> {
        if (!Double.isNaN(figure)) {
          table.figure(id, item, period, figure);
        }
      }
      case 2, 3 -> {
        if (!Double.isNaN(figure)) {
          table.figure(id, item, period, figure, sheet, random.nextInt(2000), random.nextInt(900));
        }
      }
      default -> {
        // Nothing was written.
      }
    }
  }
}
