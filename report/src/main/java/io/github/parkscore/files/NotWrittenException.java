// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import java.io.IOException;

/** A file could not be written; whatever stood in its place still stands there. */
public final class NotWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  NotWrittenException(Finding finding, IOException cause) {
    super(finding.line(Language.EN), cause);
    this.finding = finding;
  }

  /** Why, for a reader. */
  public Finding finding() {
    return finding;
  }
}
