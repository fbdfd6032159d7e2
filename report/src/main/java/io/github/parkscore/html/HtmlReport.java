// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import io.github.parkscore.view.Ledger;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes an evaluation as one page that needs nothing else: no network, no other file, and to be
 * read not even its script. The same evaluation gives the same bytes.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(Path.of("report.html"))) {
 *   HtmlReport.write(evaluation, Language.ZH, out);
 * }
 * }</pre>
 */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * Writes the page; the writer stays open.
   *
   * @param evaluation what is reported
   * @param language the language of the page
   * @param out where to; the page declares UTF-8
   */
  public static void write(Evaluation evaluation, Language language, Writer out)
      throws IOException {
    write(Ledger.of(evaluation), language, out);
  }

  /** Writes the page as UTF-8; the stream stays open. */
  public static void write(Evaluation evaluation, Language language, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(evaluation, language, writer);
    writer.flush();
  }

  /** Writes the page of a ledger that other formats share; the writer stays open. */
  public static void write(Ledger ledger, Language language, Writer out) throws IOException {
    Page page = new PageMaker(ledger, language).page();
    PageWrapper wrapper = new PageWrapper(language);
    Templates.write("report.ftlh", page, wrapper, out);
  }
}
