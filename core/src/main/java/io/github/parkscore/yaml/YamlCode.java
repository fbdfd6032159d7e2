// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be wrong with a YAML file, whatever it is about. */
public enum YamlCode implements Code {
  /** Bytes that are no UTF-8. */
  NOT_UTF8,
  /** More characters than such a file has. */
  FILE_TOO_LARGE,
  /** More values than such a file has. */
  TOO_MANY_VALUES,
  /** A value of more characters than anybody reads. */
  VALUE_TOO_LONG,
  /** Brackets or lists in each other, deeper than allowed. */
  NESTED_TOO_DEEP,
  /** More findings than anybody mends at once. */
  TOO_MANY_FINDINGS,
  /** Nothing is written in the file. */
  EMPTY_FILE,
  /** Several documents in one file. */
  SEVERAL_DOCUMENTS,
  /** A control character. */
  CONTROL_CHARACTER,
  /** A tab where only blanks may indent. */
  TAB,
  /** A colon inside a value that is not quoted. */
  COLON_IN_VALUE,
  /** A line that is indented otherwise than its neighbours, or words behind a closing quote. */
  BROKEN_BLOCK,
  /** A key without its colon. */
  NO_COLON,
  /** A quote that is never closed. */
  OPEN_YAML_QUOTE,
  /** Brackets whose parts are not separated or that are never closed. */
  BROKEN_BRACKETS,
  /** A value that begins with a sign that means something else in YAML. */
  STRANGE_START,
  /** What else the YAML reader could not read. */
  BAD_YAML,
  /** {@code &name}. */
  ANCHOR,
  /** {@code *name}. */
  ALIAS,
  /** {@code !tag}. */
  TAG,
  /** A list or a mapping as a key. */
  KEY_NO_TEXT,
  /** The same key twice. */
  DOUBLE_KEY,
  /** A formula with a comma, not quoted, inside brackets. */
  UNQUOTED_COMMA,
  /** A key without a value. */
  NO_VALUE,
  /** A key that nothing has here. */
  UNKNOWN_KEY,
  /** A key that has to be there. */
  MISSING_KEY,
  /** One value, a list or a mapping where another of them belongs. */
  WRONG_SHAPE,
  /** No number where one belongs. */
  NOT_A_NUMBER,
  /** A number outside its range. */
  NUMBER_OUT_OF_RANGE,
  /** Neither true nor false. */
  NOT_A_FLAG,
  /** A word that is none of the few allowed. */
  UNKNOWN_CHOICE;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
