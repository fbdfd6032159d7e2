// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Findings;
import java.util.List;

/** A format of table files. One class each, and one line in {@link GridReader}. */
interface GridFormat {
  /** Whether a file that begins like this is of the format. */
  boolean claims(Contents head);

  /**
   * Reads all sheets.
   *
   * @param file the file, which {@link #claims} knows
   * @param budget counts everything that is read
   * @param findings takes what can be said about parts of the file
   * @throws Exception whatever a parser throws; the caller turns it into a finding
   */
  List<Sheet> read(OpenedFile file, Budget budget, Findings findings) throws Exception;
}
