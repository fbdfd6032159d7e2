// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.Column;
import io.github.parkscore.evaluation.Change;
import io.github.parkscore.evaluation.IndicatorResult;
import io.github.parkscore.evaluation.Stage;
import java.util.List;

/** Reads the stages of an indicator. */
final class StageEntry {
  private final int size;

  StageEntry(int size) {
    this.size = size;
  }

  IndicatorResult indicator(Json node) {
    Json value = node.get("value");
    Json treated = node.get("treated");
    Json mark = node.get("mark");
    Column figures = value.get("figures").column(size);
    Column changed = treated.find("figures").map(found -> found.column(size)).orElse(figures);
    return new IndicatorResult(
        new Stage(figures, changes(value)),
        new Stage(changed, changes(treated)),
        new Stage(mark.get("figures").column(size), changes(mark)));
  }

  private List<Change> changes(Json stage) {
    return stage.list("changes", this::change);
  }

  private Change change(Json change) {
    return new Change(
        change.get("park").whole(0, size - 1),
        change.figure("before"),
        change.figure("after"),
        change.get("by").constant(Change.By.class));
  }
}
