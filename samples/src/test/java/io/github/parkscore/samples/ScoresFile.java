// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A scores.csv as any other program reads it. */
public final class ScoresFile {
  private ScoresFile() {}

  /** The rows by the park's id; cells by the column's name. */
  public static Map<String, Map<String, String>> read(Path file) {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      in.read(); // the byte order mark
      List<CSVRecord> records =
          CSVFormat.Builder.create(CSVFormat.RFC4180)
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(in)
              .getRecords();
      Map<String, Map<String, String>> rows = new LinkedHashMap<>();
      records.forEach(record -> rows.put(record.get("id"), record.toMap()));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Where scores differ from a sample's expected.csv by more than 1e-9, or in a word. */
  static List<String> differences(Map<String, Map<String, String>> scores, Path sample) {
    List<Map<String, String>> expected = Truth.rows(sample.resolve("expected.csv"));
    TreeSet<String> differences = new TreeSet<>();
    if (expected.size() != scores.size()) {
      differences.add(expected.size() + " rows expected, but " + scores.size());
    }
    Map<String, String> watches = watches(sample);
    for (Map<String, String> row : expected) {
      Map<String, String> got = new HashMap<>(scores.getOrDefault(row.get("id"), Map.of()));
      got.computeIfPresent("honours", (column, several) -> several.replace(";", "、"));
      got.computeIfPresent("watch", (column, ids) -> named(ids, watches));
      row.forEach(
          (column, wanted) -> {
            if (!isSame(wanted, got.get(column))) {
              differences.add(
                  row.get("id") + " " + column + ": " + wanted + " but " + got.get(column));
            }
          });
    }
    return List.copyOf(differences);
  }

  /** The names of watches; scores.csv has their ids. */
  private static Map<String, String> watches(Path sample) {
    try (InputStream in = Files.newInputStream(sample.resolve("model.yaml"))) {
      IndicatorModel model = ModelReader.read("model.yaml", in).orThrow();
      Map<String, String> names = new HashMap<>();
      model.conclusions().watch().forEach(watch -> names.put(watch.id(), watch.name().zh()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String named(String ids, Map<String, String> names) {
    return Arrays.stream(ids.split(";"))
        .map(id -> names.getOrDefault(id, id))
        .collect(Collectors.joining("、"));
  }

  private static boolean isSame(String wanted, String got) {
    if (got == null || got.isEmpty() || !wanted.matches("-?[0-9].*")) {
      return wanted.equals(got);
    }
    double number = Double.parseDouble(wanted);
    return Math.abs(number - Double.parseDouble(got)) <= 1e-9 * Math.max(1, Math.abs(number));
  }
}
