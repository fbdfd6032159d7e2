// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be wrong with a call. */
public enum CliCode implements Code {
  /** Something that is no command. */
  UNKNOWN_COMMAND,
  /** An option that the command does not have. */
  UNKNOWN_OPTION,
  /** An option that the command can't do without. */
  OPTION_MISSING,
  /** An option that lacks its value. */
  OPTION_WITHOUT_VALUE,
  /** An option that stands there twice. */
  OPTION_TWICE,
  /** A word that belongs to no option. */
  STRAY_WORD,
  /** An option with a value that it can't have. */
  WRONG_VALUE,
  /** A file or folder that is not there. */
  FILE_MISSING,
  /** A file that may not be read. */
  FILE_UNREADABLE,
  /** A folder where a file is needed. */
  FILE_IS_A_FOLDER,
  /** A file that is no model, such as a table. */
  NOT_A_MODEL,
  /** Results that would be read as returns. */
  OUT_AMONG_DATA,
  /** A park that nobody knows. */
  UNKNOWN_PARK,
  /** A name that several parks have. */
  AMBIGUOUS_PARK,
  /** A park without a total, which can't be explained. */
  NOTHING_TO_EXPLAIN,
  /** A period of which there are no figures. */
  NO_SUCH_PERIOD,
  /** A period of another kind than the model evaluates. */
  OTHER_KIND_OF_PERIOD,
  /** Error findings under --strict. */
  STRICT_REFUSAL,
  /** No file of the data could be read. */
  NO_DATA,
  /** A defect of the program. */
  DEFECT;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
