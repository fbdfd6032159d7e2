// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Eight zones' own text files in GBK, a row for each year, and two faults. */
final class ZoneTexts {
  private static final Charset GBK = Charset.forName("GBK");
  private static final int FIRST_ITEM = 3;

  private final Figures figures;
  private final List<Zone> zones;
  private final Faults faults;

  ZoneTexts(Figures figures, Roles roles, Faults faults) {
    this.figures = figures;
    this.zones = roles.ownText;
    this.faults = faults;
  }

  static String fileOf(Zone zone) {
    return "zones/" + zone.id() + "-invented.csv";
  }

  void write(Path folder) throws IOException {
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      List<List<String>> lines = linesOf(zone);
      if (i == 2) {
        wordForNumber(zone, lines);
      }
      boolean unreadable = i == 5;
      if (unreadable) {
        faults.truth().removeRow(zone, Figures.BEFORE);
        faults.truth().removeRow(zone, Figures.NOW);
        faults.add(
            new Spot(fileOf(zone), "", ""),
            "编码为无标记的UTF-16",
            "file-refused",
            new Key(zone.id(), 0, ""));
      }
      TextTable.write(
          folder.resolve(fileOf(zone)), unreadable ? StandardCharsets.UTF_16LE : GBK, lines);
    }
  }

  private List<List<String>> linesOf(Zone zone) {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("开发区编码", "开发区名称", "年度"));
    List.of(Item.values()).forEach(item -> head.add(item.head()));
    lines.add(head);
    Hand hand = new Hand(zone.id());
    int index = figures.zones().indexOf(zone);
    for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
      List<String> line = new ArrayList<>(List.of(zone.id(), zone.name(), year + "年"));
      for (Item item : Item.values()) {
        line.add(hand.type(item, figures.get(index, year, item)));
      }
      lines.add(line);
    }
    return lines;
  }

  private void wordForNumber(Zone zone, List<List<String>> lines) {
    int column = FIRST_ITEM + Item.PATENTS.ordinal();
    lines.get(2).set(column, "暂无");
    Key key = Key.of(zone, Figures.NOW, Item.PATENTS);
    faults.truth().remove(key);
    faults.add(Spot.of(fileOf(zone), 2, column), "数字格内是文字", "value-missing", key);
  }
}
