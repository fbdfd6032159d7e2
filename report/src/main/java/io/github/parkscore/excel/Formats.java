// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.view.Kind;

/** Number formats under which a spreadsheet shows a figure as the view shows it. */
final class Formats {
  private static final String MOVE = "\"▲\"0;\"▼\"0;\"—\"";

  private Formats() {}

  static String of(Kind kind, String shown) {
    return switch (kind) {
      case MOVE -> MOVE;
      case RANK -> "0" + quoted(shown.replaceFirst("^[0-9,]+", ""));
      default -> number(shown);
    };
  }

  /** As many decimals as were shown. */
  private static String number(String shown) {
    int point = shown.indexOf('.');
    return "#,##0" + (point < 0 ? "" : "." + "0".repeat(shown.length() - point - 1));
  }

  /** Words behind a figure: those who tie stay figures. */
  private static String quoted(String words) {
    return words.isEmpty() ? "" : "\"" + words + "\"";
  }
}
