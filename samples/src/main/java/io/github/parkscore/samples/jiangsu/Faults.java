// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;

/**
 * The list of faults that were put into the returns, each with its place, what a right import makes
 * of it and the finding that tells; it keeps the truth in step.
 */
final class Faults {
  private final Truth truth;
  private final List<List<String>> lines = new ArrayList<>();

  Faults(Truth truth) {
    this.truth = truth;
    lines.add(
        List.of("file", "sheet", "cell", "what", "expected", "id", "period", "item", "finding"));
  }

  Truth truth() {
    return truth;
  }

  /** A cell whose figure is lost. */
  void missing(String file, Cell cell, String what, Key key, String finding) {
    truth.remove(key);
    add(Spot.of(file, cell), what, "value-missing", key, finding);
  }

  /** A cell that looks odd and is read all the same. */
  void read(String file, Cell cell, String what, Key key, String finding) {
    add(Spot.of(file, cell), what, "value-read:" + Truth.plain(truth.get(key)), key, finding);
  }

  /** Anything else; without a finding where there is nothing to say. */
  void add(Spot spot, String what, String expected, Key key, String finding) {
    lines.add(
        List.of(
            spot.file(),
            spot.sheet(),
            spot.cell(),
            what,
            expected,
            key.id(),
            key.year(),
            key.item(),
            finding));
  }

  /** The faults as lines of a table, with its head. */
  List<List<String>> lines() {
    return lines;
  }
}
