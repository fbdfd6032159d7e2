// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit.Ratio;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Reads the figures of one item in one period at one stage of checking. */
final class ItemEntry {
  private final ParkTableBuilder table;
  private final List<String> parks;
  private final List<Place> sheets;
  private final Map<Period, List<Integer>> returned;

  ItemEntry(
      ParkTableBuilder table,
      List<String> parks,
      Json sheets,
      Map<Period, List<Integer>> returned) {
    this.table = table;
    this.parks = parks;
    this.returned = returned;
    this.sheets =
        sheets.list().stream()
            .map(sheet -> Place.sheet(sheet.get("file").text(), sheet.text("sheet")))
            .toList();
  }

  /** Takes an entry, its figures times a ratio. */
  void read(Json item, Ratio ratio) {
    String id = item.get("id").text();
    Period period = item.get("period").period();
    table.stage(item.text("stage"));
    double[] figures = item.get("figures").figures(parks.size());
    if (!ratio.equals(Ratio.ONE)) {
      figures = Arrays.stream(figures).map(ratio::times).toArray();
    }
    Cells cells = Cells.read(item, sheets.size(), parks.size());
    BitSet rejected = new BitSet();
    item.find("rejected").ifPresent(list -> list.parks(parks.size()).forEach(rejected::set));
    for (int park = 0; park < parks.size(); park++) {
      boolean blank = Double.isNaN(figures[park]) && !everybodyReturned(period);
      if (rejected.get(park) ? !cells.has(park) : cells.has(park) && blank) {
        throw item.wrong(new Text("位置与数据相符", "places that fit the figures"));
      }
      place(id, period, park, cells, rejected.get(park));
    }
    figures(id, period, figures);
  }

  /**
   * The builder takes no place without a figure; the right one then replaces it. Shared, because
   * who sent a return is said elsewhere.
   */
  private void place(String id, Period period, int park, Cells cells, boolean rejected) {
    if (cells.has(park)) {
      String parkId = parks.get(park);
      Place sheet = sheets.get(cells.sheet()[park]);
      int row = cells.row()[park];
      int column = cells.column()[park];
      if (rejected) {
        table.reject(parkId, id, period, sheet, row, column);
      } else {
        table.shared(parkId, id, period, 0, sheet, row, column);
      }
    }
  }

  private boolean everybodyReturned(Period period) {
    return returned.getOrDefault(period, List.of()).size() == parks.size();
  }

  private void figures(String id, Period period, double[] figures) {
    if (everybodyReturned(period)) {
      table.column(id, period, figures);
      return;
    }
    for (int park = 0; park < parks.size(); park++) {
      if (!Double.isNaN(figures[park])) {
        table.shared(parks.get(park), id, period, figures[park], Place.NOWHERE, 0, 0);
      }
    }
  }
}
