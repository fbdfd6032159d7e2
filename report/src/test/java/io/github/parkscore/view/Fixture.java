// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A province of 158 invented zones, always the same: ties, zones without rank or return, figures
 * that are missing or don't apply, two earlier rounds.
 */
public final class Fixture {
  /** How many zones there are. */
  public static final int ZONES = 158;

  private static final Period NOW = Period.year(2024);
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
  private static final String PLACES = "浦林城川桥湾岛山湖江溪港";
  private static final String[] REGIONS = {"苏南", "苏中", "苏北"};

  private static Evaluation province;

  private Fixture() {}

  /** The province, evaluated. */
  public static synchronized Evaluation province() {
    if (province == null) {
      province = evaluate(FixtureModel.province(), zones());
    }
    return province;
  }

  /** The province with other names for the first zones. */
  public static Evaluation named(String... names) {
    List<Park> zones = zones();
    for (int i = 0; i < names.length; i++) {
      Park zone = zones.get(i);
      zones.set(i, new Park(zone.id(), names[i], names[i], List.of(), zone.attributes()));
    }
    return evaluate(FixtureModel.province(), zones);
  }

  /** Twelve zones, one round, nothing to group, grade or warn. */
  public static Evaluation small() {
    return evaluateOnce(
        SmallModel.of(), table(SmallModel.of(), zones().subList(0, 12)), History.NONE);
  }

  private static Evaluation evaluate(IndicatorModel model, List<Park> zones) {
    ParkTable table = table(model, zones);
    Evaluation first = evaluateOnce(model, table, History.NONE);
    return evaluateOnce(model, table, history(first));
  }

  static Evaluation evaluateOnce(IndicatorModel model, ParkTable table, History history) {
    Options options = new Options(Optional.of(NOW), history, List.of());
    return Evaluator.of(model).evaluate(table, options);
  }

  private static List<Park> zones() {
    List<Park> zones = new ArrayList<>();
    for (int i = 0; i < ZONES; i++) {
      zones.add(zone(i));
    }
    return zones;
  }

  private static Park zone(int i) {
    boolean national = i % 10 < 3;
    String kind = kind(i);
    int stem = i % STEMS.length();
    int place = (i / STEMS.length() + stem) % PLACES.length();
    String name = "" + STEMS.charAt(stem) + PLACES.charAt(place);
    Map<String, String> attributes =
        Map.of("level", national ? "国家级" : "省级", "kind", kind, "region", REGIONS[i % 7 % 3]);
    String id = String.format(Locale.ROOT, "Q%03d", i + 1);
    String full = kind.equals("经开区") ? "经济技术开发区" : kind;
    return new Park(id, name + full, name + kind, List.of(), attributes);
  }

  private static String kind(int i) {
    if (i % 23 == 5) {
      return "旅游度假区";
    }
    return i == 31 ? "综合保税区" : i % 4 == 1 ? "高新区" : i % 3 == 2 ? "工业园区" : "经开区";
  }

  private static ParkTable table(IndicatorModel model, List<Park> zones) {
    Random random = new Random(20240630);
    ParkTableBuilder table = ParkTable.builder(new Roster(zones));
    double[] quality = zones.stream().mapToDouble(z -> quality(z, random)).toArray();
    for (Item item : model.inputs().items().values()) {
      for (int i = 0; i < zones.size(); i++) {
        double luck = 0.5 * quality[i] + 0.2 * random.nextGaussian();
        double growth = 0.05 + 0.04 * random.nextGaussian();
        Period before = NOW.previous(1);
        fill(table, zones.get(i), i, item, before, figure(item.id(), quality[i], luck));
        fill(table, zones.get(i), i, item, NOW, figure(item.id(), quality[i], luck + growth));
      }
    }
    return table.build();
  }

  private static double quality(Park zone, Random random) {
    double level = "国家级".equals(zone.attributes().get("level")) ? 0.9 : 0;
    double region = "苏南".equals(zone.attributes().get("region")) ? 0.5 : 0;
    return level + region + 0.8 * random.nextGaussian();
  }

  /** The last zones send nothing; others leave a figure out, or write something else. */
  private static void fill(
      ParkTableBuilder table, Park zone, int i, Item item, Period period, double figure) {
    Place sheet = Place.sheet(zone.id() + ".xlsx", "2024年");
    boolean silent = i == 149 || i == 150;
    if (silent && period.equals(NOW)) {
      return;
    }
    boolean gap = period.equals(NOW) && (i * 31 + item.id().hashCode()) % 97 == 0;
    boolean blank = item.id().equals("incidents") || item.id().equals("reforms") && i % 9 != 0;
    if (item.id().equals("accidents")) {
      if (i == 77 || i == 120) {
        table.figure(zone.id(), item.id(), period, 1, sheet, 40, 3);
      }
    } else if (gap && i % 2 == 0) {
      table.reject(zone.id(), item.id(), period, sheet, 12, 3);
    } else if (!gap && !blank) {
      table.figure(zone.id(), item.id(), period, figure, sheet, 12, 3);
    }
  }

  private static double figure(String item, double quality, double luck) {
    double lucky = Math.exp(luck);
    return switch (item) {
      case "output" -> two(180 * lucky);
      case "revenue" -> two(16 * lucky);
      case "tax" -> two(12 * lucky);
      case "va" -> two(80 * lucky);
      case "invest" -> two(60 * lucky);
      case "sales" -> two(500 * lucky);
      case "leading" -> two(210 * Math.exp(1.15 * luck));
      case "services" -> two(40 * lucky);
      case "fdi" -> two(1.2 * lucky);
      case "projects", "shared", "reforms" -> Math.floor(2 * lucky);
      case "trade" -> two(70 * lucky);
      case "hightech" -> two(18 * lucky);
      case "private" -> two(26 * lucky);
      case "rnd" -> two(11 * Math.exp(1.3 * luck));
      case "newtech" -> two(150 * Math.exp(1.2 * luck));
      case "area" -> Math.floor(9000 * Math.exp(0.3 * (luck - 0.5 * quality)));
      case "energy" -> two(30 / lucky);
      case "pollutants" -> two(900 / lucky);
      case "waste" -> Math.round(Math.min(995, 800 + 90 * quality)) / 1000.0;
      case "opinion" -> Math.round(Math.min(99, 82 + 5 * quality) * 10) / 10.0;
      case "staff" -> Math.floor(30000 * lucky);
      case "city_output" -> 6000;
      case "ratio" -> two(lucky);
      case "safe" -> Math.floor(40 * lucky);
      case "industrial" -> Math.floor(62 * lucky);
      default -> Math.floor(90 * lucky);
    };
  }

  private static double two(double figure) {
    return Math.round(figure * 100) / 100.0;
  }

  /** Two rounds that published ranks a few places off. */
  private static History history(Evaluation now) {
    Map<Period, Map<String, History.Entry>> rounds = new TreeMap<>();
    for (int back = 1; back <= 2; back++) {
      rounds.put(NOW.previous(back), round(now, new Random(back)));
    }
    return new History(rounds);
  }

  private static Map<String, History.Entry> round(Evaluation now, Random random) {
    Map<String, History.Entry> entries = new HashMap<>();
    double[] before = new double[now.size()];
    for (int i = 0; i < before.length; i++) {
      boolean first = now.ranking().rank()[i] == 1;
      boolean known = now.ranking().rank()[i] > 0 && i % 41 != 7;
      double noise = first ? 0 : 2.2 * random.nextGaussian();
      before[i] = known ? now.total(i) + noise : Double.NaN;
    }
    for (int i = 0; i < before.length; i++) {
      if (!Double.isNaN(before[i])) {
        Map<String, Integer> ranks = new HashMap<>();
        for (Ranking ranking : now.rankings().subList(1, now.rankings().size())) {
          ranks.put(ranking.grouping().key(), place(before, ranking, i));
        }
        String id = now.table().roster().parks().get(i).id();
        entries.put(id, History.Entry.of(two(before[i]), place(before, now.ranking(), i), ranks));
      }
    }
    return entries;
  }

  private static int place(double[] totals, Ranking ranking, int park) {
    int place = 1;
    for (int i = 0; i < totals.length; i++) {
      place += ranking.group()[i] == ranking.group()[park] && totals[i] > totals[park] ? 1 : 0;
    }
    return place;
  }
}
