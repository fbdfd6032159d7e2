// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the sample's data into its folder: roster, returns with faults, the list of faults, the
 * truth, and the rounds before.
 */
public final class Generate {
  private static final String CITY_OUTPUT = "city_output";
  private static final String PROVINCE_OUTPUT = "province_output";

  private Generate() {}

  /**
   * Writes everything.
   *
   * @param arguments the sample's folder, {@code samples/models/jiangsu} if there is none
   * @throws IOException if a file can't be written
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments.length > 0 ? arguments[0] : "samples/models/jiangsu"));
  }

  static void write(Path folder) throws IOException {
    List<Zone> zones = Zones.all();
    Roles roles = new Roles(zones);
    List<Profile> profiles = Profiles.of(zones, roles);
    Figures figures = figuresOf(zones, roles, profiles);
    Cities cities = Cities.of(figures);
    Faults faults = new Faults(truthOf(figures, roles, cities));

    Path returns = Files.createDirectories(folder.resolve("returns"));
    Files.createDirectories(returns.resolve("zones"));
    SummaryWorkbook.write(returns, figures, roles, faults);
    new LateWorkbook(figures, roles, faults).write(returns);
    new ZoneWorkbooks(figures, roles, faults).write(returns);
    new ZoneTexts(figures, roles, faults).write(returns);
    CityWorkbook.write(returns, cities);
    RosterFiles.write(folder, zones);
    writeTable(folder.resolve("history.csv"), new History(figures, roles).lines());
    writeTable(folder.resolve("faults.csv"), faults.lines());
    writeTable(folder.resolve("truth.csv"), faults.truth().lines(units()));
  }

  static Figures figuresOf(List<Zone> zones, Roles roles, List<Profile> profiles) {
    Figures figures = new Figures(zones);
    Theme.all().forEach(theme -> theme.fill(figures, profiles));
    new Events().enter(figures, roles);
    return figures;
  }

  private static Truth truthOf(Figures figures, Roles roles, Cities cities) {
    Truth truth = new Truth();
    for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
      for (int i = 0; i < figures.zones().size(); i++) {
        Zone zone = figures.zones().get(i);
        for (Item item : Item.values()) {
          double figure = figures.get(i, year, item);
          if (!Double.isNaN(figure) && !roles.silent.contains(zone)) {
            truth.put(Key.of(zone, year, item), item, figure);
          }
        }
      }
      for (String city : cities.now().keySet()) {
        truth.put(new Key(city, year, CITY_OUTPUT), cities.output(city, year));
      }
      BigDecimal province = Province.TOTALS.get(Item.OUTPUT).total(year);
      truth.put(new Key("全省", year, PROVINCE_OUTPUT), province);
    }
    return truth;
  }

  private static Map<String, String> units() {
    Map<String, String> units = new HashMap<>();
    units.put(CITY_OUTPUT, "亿元");
    units.put(PROVINCE_OUTPUT, "亿元");
    List.of(Item.values()).forEach(item -> units.put(item.id(), item.unit()));
    return units;
  }

  private static void writeTable(Path file, List<List<String>> lines) throws IOException {
    TextTable.write(file, StandardCharsets.UTF_8, lines);
  }
}
