// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours and sizes, the same in every sheet. */
final class Look {
  static final String INK = "1B2430";
  static final String MUTED = "5B6573";
  static final String ACCENT = "0064A1";
  static final String RED = "B3261E";
  static final String ASSUMED = "8A5A00";
  static final String UP = "1B5FAA";
  static final String DOWN = "A65A00";
  static final String HAIRLINE = "D5DAE1";
  static final String HEAD = "EEF1F5";
  static final String BETTER = "DCEAF5";
  static final String WORSE = "F7E6CF";
  static final String BAR = "BFD8EA";
  static final String WHITE = "FFFFFF";

  /** Light enough for ink to be read on. */
  static final String PALE = "E3EEF6";

  static final String DEEP = "9DC6E2";

  /** One line of text, and each further one, in points. */
  static final float ROW = 18;

  static final float LINE = 14.5f;

  private Look() {}

  static XSSFColor color(String hex) {
    return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
  }
}
