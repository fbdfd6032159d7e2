// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.made;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.modelfile.ModelReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The Jiangsu sample, evaluated: 158 zones, 32 indicators. */
public final class Jiangsu {
  private static final Path FOLDER = Path.of("..", "samples", "models", "jiangsu");

  private static final Evaluation EVALUATION = evaluate();

  private Jiangsu() {}

  /** The evaluation of 2024. */
  public static Evaluation evaluation() {
    return EVALUATION;
  }

  /** What stands in the model's file. */
  public static String text() {
    try {
      return Files.readString(FOLDER.resolve("model.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Evaluation evaluate() {
    IndicatorModel model = ModelReader.read("model.yaml", text()).orThrow();
    Options options = Options.DEFAULT.withPeriod(Period.year(2024)).withHistory(history());
    return Evaluator.of(model).evaluate(table(model), options);
  }

  private static ParkTable table(IndicatorModel model) {
    Roster roster = roster();
    ParkTableBuilder table = ParkTable.builder(roster);
    int row = 1;
    for (CSVRecord record : rows("truth.csv")) {
      Item item = model.inputs().items().get(record.get("item"));
      Period period = Period.parse(record.get("period")).orElseThrow();
      boolean share = item.unit().filter(unit -> unit.isShare()).isPresent();
      double value = Double.parseDouble(record.get("value")) / (share ? 100 : 1);
      Place sheet = Place.sheet("truth.csv", "");
      if (item.elsewhere().isEmpty()) {
        table.figure(record.get("id"), item.id(), period, value, sheet, row, 3);
      } else {
        for (String park : parks(roster, item, record.get("id"))) {
          table.shared(park, item.id(), period, value, sheet, row, 3);
        }
      }
      row++;
    }
    return table.build();
  }

  private static List<String> parks(Roster roster, Item item, String id) {
    String of = item.elsewhere().flatMap(Elsewhere::of).orElse("");
    return roster.parks().stream()
        .filter(park -> of.equals("all") || id.equals(park.attributes().get(of)))
        .map(Park::id)
        .toList();
  }

  private static Roster roster() {
    List<Park> parks = new ArrayList<>();
    for (CSVRecord row : rows("roster.csv")) {
      Map<String, String> attributes =
          Map.of(
              "level", row.get("级别"),
              "kind", row.get("类型"),
              "region", row.get("片区"),
              "city", row.get("设区市"));
      parks.add(new Park(row.get("编码"), row.get("名称"), row.get("简称"), List.of(), attributes));
    }
    return new Roster(parks);
  }

  private static History history() {
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    for (CSVRecord row : rows("history.csv")) {
      int rank = row.get("rank").isEmpty() ? 0 : Integer.parseInt(row.get("rank"));
      double total = row.get("total").isEmpty() ? Double.NaN : Double.parseDouble(row.get("total"));
      rounds
          .computeIfAbsent(Period.parse(row.get("period")).orElseThrow(), key -> new HashMap<>())
          .put(row.get("id"), History.Entry.of(total, rank, Map.of()));
    }
    return new History(rounds);
  }

  private static List<CSVRecord> rows(String file) {
    try {
      String text = Files.readString(FOLDER.resolve(file)).replace("\uFEFF", "");
      return CSVFormat.Builder.create(CSVFormat.RFC4180)
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .get()
          .parse(new java.io.StringReader(text))
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
