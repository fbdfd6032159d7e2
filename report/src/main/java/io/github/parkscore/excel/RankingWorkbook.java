// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.View;
import io.github.parkscore.view.Views;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * {@code ranking.xlsx}: a sheet for every view of an evaluation, in their order. Equal evaluations
 * give equal bytes. A large one is written with a few hundred rows in memory.
 *
 * <pre>{@code
 * new RankingWorkbook(evaluation, Language.ZH).writeTo(out);
 * }</pre>
 */
public final class RankingWorkbook {
  private final List<View> views;
  private final Masthead masthead;
  private final Language language;

  /** The workbook of an evaluation. */
  public RankingWorkbook(Evaluation evaluation, Language language) {
    this(Ledger.of(evaluation), language);
  }

  /** The workbook of an evaluation with what was found before it. */
  public RankingWorkbook(Ledger ledger, Language language) {
    this.views = Views.of(ledger);
    this.masthead = Masthead.of(ledger.evaluation(), language);
    this.language = language;
  }

  /**
   * Writes the workbook; the stream is flushed and not closed.
   *
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    try (Book book = new Book(language, cells())) {
      book.title(masthead.title());
      List<SXSSFSheet> sheets = new ArrayList<>();
      for (View view : views) {
        sheets.add(book.sheet(view.title().in(language)));
      }
      Links links = Links.of(book, views, sheets);
      for (int i = 0; i < sheets.size(); i++) {
        new TableSheet(book, sheets.get(i), views.get(i), masthead, links).write();
        book.end(sheets.get(i));
      }
      book.writeTo(out);
    }
  }

  private long cells() {
    return views.stream().mapToLong(view -> (long) view.size() * view.headings().size()).sum();
  }
}
