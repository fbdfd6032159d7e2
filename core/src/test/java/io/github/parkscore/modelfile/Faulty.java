// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Place;

/**
 * A model file with one fault.
 *
 * @param code the finding that it makes
 * @param marked the file, with ▶ before the fault; without it where the finding is about the file
 */
record Faulty(Code code, String marked) {
  private static final String MARK = "▶";

  String text() {
    return marked.replace(MARK, "");
  }

  Place place() {
    int at = marked.indexOf(MARK);
    if (at < 0) {
      return Place.file("m.yaml");
    }
    String before = marked.substring(0, at);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Place.line("m.yaml", line, at - before.lastIndexOf('\n'));
  }

  @Override
  public String toString() {
    String start = marked.length() > 400 ? marked.substring(0, 400) : marked;
    return code.id() + " " + start.substring(Math.max(0, start.indexOf(MARK)));
  }
}
