// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * How a sheet prints: A4 landscape, the heads on every page. One page wide, unless its letters
 * would be too small to read: then as many as needed, the names on each. No breaks of our own:
 * programs that fit a sheet to pages pass over them, and without fitting a font that stands in for
 * another would spill a column over.
 */
final class Page {
  /** So many Latin letters beside each other are still read on one page. */
  private static final int WIDEST = 260;

  /** All three parts of a foot together have 255 characters. */
  private static final int MOST_IN_FOOT = 100;

  private static final double CENTIMETRE = 1 / 2.54;

  private final Sheet sheet;
  private final Layout layout;
  private final Masthead masthead;

  Page(Sheet sheet, Layout layout, Masthead masthead) {
    this.sheet = sheet;
    this.layout = layout;
    this.masthead = masthead;
  }

  void set(Language language, Text title) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    int names = layout.frozenColumns();
    int repeated = layout.width(0, names);
    int wide = (layout.width(names, layout.columns()) - 1) / (WIDEST - repeated) + 1;
    sheet.setFitToPage(true);
    print.setFitWidth((short) wide);
    print.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(wide == 1);
    sheet.setRepeatingRows(new CellRangeAddress(Layout.HEAD_ROW, layout.firstRow() - 1, -1, -1));
    if (wide > 1 && names > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, names - 1));
    }
    margins();
    Footer footer = sheet.getFooter();
    footer.setLeft(plain(masthead.title()));
    footer.setCenter(masthead.foot());
    footer.setRight(plain(title.in(language)));
  }

  private void margins() {
    sheet.setMargin(PageMargin.LEFT, 1.2 * CENTIMETRE);
    sheet.setMargin(PageMargin.RIGHT, 1.2 * CENTIMETRE);
    sheet.setMargin(PageMargin.TOP, 1.4 * CENTIMETRE);
    sheet.setMargin(PageMargin.BOTTOM, 1.6 * CENTIMETRE);
    sheet.setMargin(PageMargin.HEADER, 0.7 * CENTIMETRE);
    sheet.setMargin(PageMargin.FOOTER, 0.7 * CENTIMETRE);
  }

  /** & begins a code in a foot. */
  private static String plain(String text) {
    String clean = CellText.clean(text).replace('\n', ' ');
    return clean.substring(0, Math.min(clean.length(), MOST_IN_FOOT)).replace("&", "&&");
  }
}
