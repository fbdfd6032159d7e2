// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import io.github.parkscore.csv.Scores;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A scores.csv as any other program reads it, and an expected.csv, which has the same columns. */
public final class ScoresFile {
  private static final double TOLERANCE = 1e-9;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private ScoresFile() {}

  /** The rows by the park's id; cells by the column's name. Lines that begin with # are notes. */
  public static Map<String, Map<String, String>> read(Path file) {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return rows(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The same of what would be written for an evaluation. */
  public static Map<String, Map<String, String>> of(Evaluation evaluation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Scores(evaluation, Language.ZH).writeTo(bytes);
      return rows(new StringReader(bytes.toString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Map<String, String>> rows(Reader in) throws IOException {
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    List<CSVRecord> records =
        CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(in)
            .getRecords();
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    records.forEach(record -> rows.put(record.get("id"), record.toMap()));
    return rows;
  }

  /** Where scores differ from an expected.csv by more than 1e-9, or in a word. */
  public static List<String> differences(Map<String, Map<String, String>> scores, Path expected) {
    Map<String, Map<String, String>> wantedRows = read(expected);
    TreeSet<String> differences = new TreeSet<>();
    if (wantedRows.size() != scores.size()) {
      differences.add(wantedRows.size() + " rows expected, but " + scores.size());
    }
    wantedRows.forEach(
        (id, row) ->
            row.forEach(
                (column, wanted) -> {
                  String got = scores.getOrDefault(id, Map.of()).get(column);
                  if (!isSame(wanted, got)) {
                    differences.add(id + " " + column + ": " + wanted + " but " + got);
                  }
                }));
    return List.copyOf(differences);
  }

  private static boolean isSame(String wanted, String got) {
    if (got == null || got.isEmpty() || !wanted.matches("-?[0-9][0-9.eE+-]*")) {
      return wanted.equals(got);
    }
    try {
      double number = Double.parseDouble(wanted);
      double apart = Math.abs(number - Double.parseDouble(got));
      return apart <= TOLERANCE * Math.max(1, Math.abs(number));
    } catch (NumberFormatException e) {
      return wanted.equals(got); // such as a period, 2023-2024
    }
  }
}
