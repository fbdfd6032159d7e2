// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

/**
 * How a cell looks. Equal ones are one style of the workbook, which may not have many.
 *
 * @param paper the sheet's fonts
 * @param part the part of the sheet
 * @param format the number format; empty for texts
 * @param align where it stands in its column
 * @param ink the colour of the text
 * @param fill the colour behind it; empty for none
 * @param quoted whether the text only looks like a formula
 */
record Style(
    Paper paper, Part part, String format, Align align, String ink, String fill, boolean quoted) {
  /** A part of a sheet. */
  enum Part {
    /** The title in the first row. */
    TITLE,
    /** What stands below the title. */
    NOTE,
    /** The way back to the first sheet. */
    BACK,
    /** A head of a column. */
    HEAD,
    /** The heading of a section. */
    SECTION,
    /** A cell of the table. */
    BODY
  }

  /** Where a text stands. */
  enum Align {
    /** Texts. */
    LEFT,
    /** Figures. */
    RIGHT,
    /** Heads. */
    CENTER,
    /** A title over all columns, without merging them. */
    ACROSS
  }

  static Style of(Paper paper, Part part, Align align) {
    return new Style(paper, part, "", align, Look.INK, "", false);
  }

  Style format(String other) {
    return new Style(paper, part, other, align, ink, fill, quoted);
  }

  Style ink(String other) {
    return new Style(paper, part, format, align, other, fill, quoted);
  }

  Style fill(String other) {
    return new Style(paper, part, format, align, ink, other, quoted);
  }

  Style quoted(boolean other) {
    return new Style(paper, part, format, align, ink, fill, other);
  }
}
