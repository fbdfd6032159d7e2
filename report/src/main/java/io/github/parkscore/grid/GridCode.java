// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be the matter with a file before anybody asks what its figures mean. */
public enum GridCode implements Code {
  /** There is no such file or folder. */
  FILE_NOT_FOUND(Severity.ERROR),
  /** The system does not let it be read. */
  FILE_NOT_READABLE(Severity.ERROR),
  /** It has no content. */
  FILE_EMPTY(Severity.ERROR),
  /** Its content breaks off or contradicts itself. */
  FILE_DAMAGED(Severity.ERROR),
  /** A sheet breaks off; the rows above are read. */
  SHEET_DAMAGED(Severity.ERROR),
  /** It asks for a password. */
  FILE_LOCKED(Severity.ERROR),
  /** It holds more than the limits allow. */
  FILE_TOO_LARGE(Severity.ERROR),
  /** Reading takes longer than its size explains. */
  FILE_TOO_SLOW(Severity.ERROR),
  /** The program was told to stop. */
  READING_STOPPED(Severity.ERROR),
  /** It declares entities, as only attacks do. */
  FILE_UNSAFE(Severity.ERROR),
  /** It is something else: a PDF, a picture. */
  NOT_A_SPREADSHEET(Severity.ERROR),
  /** It is a spreadsheet of a kind that is not read. */
  OTHER_SPREADSHEET(Severity.ERROR),
  /** It is called a workbook and is a page or a text. */
  NOT_REALLY_A_WORKBOOK(Severity.ERROR),
  /** Its bytes are no text of the encoding. */
  TEXT_NOT_DECODED(Severity.ERROR),
  /** A quote of a text file is not closed, or goes on after its end. */
  TEXT_QUOTES_BROKEN(Severity.ERROR),
  /** Which encoding and delimiter a text file was read with. */
  TEXT_READ_AS(Severity.INFO),
  /** A file of a folder that is no data file. */
  FILE_PASSED_OVER(Severity.INFO),
  /** Somebody has a workbook of the folder open. */
  WORKBOOK_IN_USE(Severity.WARNING),
  /** A folder in which there is nothing to read. */
  FOLDER_EMPTY(Severity.ERROR);

  private final Severity severity;

  GridCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
