// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import java.util.List;

/**
 * What an indicator looked like after a stage.
 *
 * @param column the figures of all parks; shared with the stage before where nothing changed
 * @param changes the cells that the stage changed
 */
public record Stage(Column column, List<Change> changes) {
  /** Keeps a copy of the list. */
  public Stage {
    changes = List.copyOf(changes);
  }
}
