// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** Why a file can't be written. */
public enum FilesCode implements Code {
  /** Where a folder should be, there is a file. */
  NO_FOLDER,
  /** The folder may not be written to, or can't be made. */
  FOLDER_READ_ONLY,
  /** The file may not be replaced: protected, or open in another program. */
  FILE_IN_USE,
  /** Where the file should be, there is a folder. */
  FILE_IS_FOLDER,
  /** The disk is full. */
  DISK_FULL,
  /** The file would replace one that was read. */
  WOULD_REPLACE_INPUT,
  /** The folder is gone since the writing began. */
  FOLDER_GONE,
  /** Anything else that the machine says. */
  NOT_WRITTEN;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
