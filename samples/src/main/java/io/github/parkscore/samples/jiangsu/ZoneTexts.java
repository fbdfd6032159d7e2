// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Eight zones' own text files in GBK, a row for each year, and three faults. */
final class ZoneTexts {
  private static final Charset GBK = Charset.forName("GBK");
  private static final List<String> FIXED = List.of("开发区编码", "开发区名称", "年度");
  private static final int WORD_FOR_NUMBER = 2;
  private static final int OTHER_CHARSET = 5;
  private static final int INCOMPLETE = 6;

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
      List<Item> items = i == INCOMPLETE ? incomplete(zone) : List.of(Item.values());
      List<List<String>> lines = linesOf(zone, items);
      if (i == WORD_FOR_NUMBER) {
        wordForNumber(zone, lines);
      }
      Charset charset = i == OTHER_CHARSET ? otherCharset(zone) : GBK;
      TextTable.write(folder.resolve(fileOf(zone)), charset, lines);
    }
  }

  private List<List<String>> linesOf(Zone zone, List<Item> items) {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(FIXED);
    items.forEach(item -> head.add(item.head()));
    lines.add(head);
    Hand hand = new Hand(zone.id());
    int index = figures.zones().indexOf(zone);
    for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
      List<String> line = new ArrayList<>(List.of(zone.id(), zone.name(), year + "年"));
      for (Item item : items) {
        line.add(hand.type(item, figures.get(index, year, item)));
      }
      lines.add(line);
    }
    return lines;
  }

  private void wordForNumber(Zone zone, List<List<String>> lines) {
    int column = FIXED.size() + Item.PATENTS.ordinal();
    lines.get(2).set(column, "暂无");
    Key key = Key.of(zone, Figures.NOW, Item.PATENTS);
    faults.truth().remove(key);
    faults.add(Spot.of(fileOf(zone), 2, column), "数字格内是文字", "value-missing", key, "blank-marks");
  }

  private Charset otherCharset(Zone zone) {
    faults.truth().removeRow(zone, Figures.BEFORE);
    faults.truth().removeRow(zone, Figures.NOW);
    Spot file = new Spot(fileOf(zone), "", "");
    faults.add(
        file, "编码为无标记的UTF-16", "file-refused", new Key(zone.id(), 0, ""), "text-not-decoded");
    return StandardCharsets.UTF_16LE;
  }

  /** The items of a zone that returns the first theme only. */
  private List<Item> incomplete(Zone zone) {
    List<Item> items = new ArrayList<>(List.of(Item.values()));
    items.removeIf(item -> !item.theme().equals(Item.OUTPUT.theme()));
    for (Item item : Item.values()) {
      if (!items.contains(item)) {
        faults.truth().removeItem(zone, item);
      }
    }
    Spot file = new Spot(fileOf(zone), "", "");
    faults.add(file, "只报了经济发展部分", "items-missing", new Key(zone.id(), 0, ""), "items-left-out");
    return items;
  }
}
