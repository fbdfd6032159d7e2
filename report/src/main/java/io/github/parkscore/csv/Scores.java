// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.csv;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * {@code scores.csv}: a row for every park of the roster, whatever its state, in the order of the
 * roster; see {@link ScoreColumns} for the columns. UTF-8 with a byte order mark, without which
 * spreadsheets on Chinese machines read GBK; lines end in CR LF.
 *
 * <p>Numbers are lossless: reading one back gives the same double. A missing figure is an empty
 * cell. A text that a spreadsheet would take for a formula has a {@code '} in front, which our own
 * reader takes off again; a number never has.
 */
public final class Scores {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create(CSVFormat.RFC4180).setRecordSeparator("\r\n").get();

  private final Evaluation evaluation;
  private final List<ScoreColumn> columns;

  /** The scores of an evaluation, with names of grades and honours in a language. */
  public Scores(Evaluation evaluation, Language language) {
    this.evaluation = evaluation;
    this.columns = ScoreColumns.of(evaluation, language);
  }

  /**
   * Writes the table, row by row; the stream is flushed and not closed.
   *
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    for (ScoreColumn column : columns) {
      printer.print(Guard.against(column.name()));
    }
    printer.println();
    for (int park = 0; park < evaluation.size(); park++) {
      for (ScoreColumn column : columns) {
        printer.print(column.cell().apply(park));
      }
      printer.println();
    }
    printer.flush();
  }
}
