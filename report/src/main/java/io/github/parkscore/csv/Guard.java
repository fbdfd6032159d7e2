// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.csv;

/** Keeps spreadsheets from running what somebody wrote as a name. */
final class Guard {
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private Guard() {}

  static String against(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
