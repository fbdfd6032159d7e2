// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** .csv, .tsv and all other text with a delimiter. Claims what nobody else does, so comes last. */
final class TextFormat implements GridFormat {
  private static final Set<String> WORKBOOKS =
      Set.of("xlsx", "xlsm", "xls", "xlt", "et", "ett", "xlsb", "ods");

  private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt");

  private static final Map<Character, Text> DELIMITERS =
      Map.of(
          '\t', new Text("制表符", "tab"),
          ',', new Text("逗号", "comma"),
          ';', new Text("分号", "semicolon"));

  private static final int BEGINNING = 1 << 16;

  @Override
  public boolean claims(Contents head) {
    if (!head.isText() && TEXTS.contains(head.source().extension())) {
      throw new UnreadableException(GridCode.TEXT_NOT_DECODED, "seen", List.of("UTF-8", "GB18030"));
    }
    Stranger.refuse(head);
    return true;
  }

  @Override
  public List<Sheet> read(OpenedFile file, Budget budget, Findings findings) throws IOException {
    if (WORKBOOKS.contains(file.extension())) {
      throw new UnreadableException(GridCode.NOT_REALLY_A_WORKBOOK, "seen", file.extension());
    }
    TextEncoding encoding = TextEncoding.of(file.path(), file.charset(), budget);
    char delimiter = Delimiter.find(beginning(file, encoding, budget));
    Place place = Place.file(file.name());
    findings.add(
        GridCode.TEXT_READ_AS.at(
            place,
            "seen",
            encoding.charset().name(),
            "delimiter",
            DELIMITERS.getOrDefault(delimiter, Text.of(String.valueOf(delimiter)))));
    Sheet.Builder sheet = Sheet.Builder.text(file.name());
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(delimiter)
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();
    try (Reader reader = new ShortLines(encoding.open(file.path(), budget));
        CSVParser parser = CSVParser.parse(reader, format)) {
      readRows(parser, sheet, budget, findings);
    }
    return List.of(sheet.build());
  }

  private static String beginning(OpenedFile file, TextEncoding encoding, Budget budget)
      throws IOException {
    try (Reader reader = encoding.open(file.path(), budget)) {
      char[] letters = new char[BEGINNING];
      int length = reader.read(letters);
      return length < 0 ? "" : new String(letters, 0, length);
    }
  }

  private static void readRows(
      CSVParser parser, Sheet.Builder sheet, Budget budget, Findings findings) {
    Row.Builder row = new Row.Builder();
    Iterator<CSVRecord> records = parser.iterator();
    try {
      for (int index = 0; records.hasNext(); index++) {
        if (index >= Limits.ROWS) {
          throw Budget.tooLarge("行", "rows", Limits.ROWS);
        }
        row.start(index);
        addCells(records.next(), row, budget);
        budget.row(row.size());
        if (!row.isEmpty()) {
          sheet.add(row.build(false));
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      if (!(e.getCause() instanceof CSVException)) {
        throw e;
      }
      findings.add(
          GridCode.TEXT_QUOTES_BROKEN.at(sheet.place(), "line", parser.getCurrentLineNumber()));
    }
  }

  private static void addCells(CSVRecord record, Row.Builder row, Budget budget) {
    if (record.size() > Limits.COLUMNS) {
      throw Budget.tooLarge("列", "columns", Limits.COLUMNS);
    }
    for (int column = 0; column < record.size(); column++) {
      String value = record.get(column);
      if (Digits.isCanonical(value)) {
        row.add(column, Cell.Kind.NUMBER, Digits.parse(value), "", 0);
      } else if (!value.isEmpty()) {
        budget.text(value.length());
        row.add(column, Cell.Kind.TEXT, 0, withoutGuard(value), 0);
      }
    }
  }

  /** A quote in front keeps spreadsheets from taking a text for a formula; it is no part of it. */
  private static String withoutGuard(String value) {
    boolean guarded =
        value.length() > 1 && value.charAt(0) == '\'' && "=+-@\t\r".indexOf(value.charAt(1)) >= 0;
    return guarded ? value.substring(1) : value;
  }
}
