// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * A column under its head.
 *
 * @param column counted from 0
 * @param path the texts of the head as they stand there, outermost first
 * @param found what they mean
 */
record Field(int column, List<String> path, HeadPath.Found found) {
  /** The head on one line. */
  String label() {
    return String.join(" › ", path);
  }

  boolean is(Role role) {
    return found.meaning() instanceof Meaning.Key key && key.role() == role;
  }

  Optional<Item> item() {
    return found.meaning() instanceof Meaning.Figure figure
        ? Optional.of(figure.item())
        : Optional.empty();
  }

  Optional<Attribute> attribute() {
    return found.meaning() instanceof Meaning.Texts texts
        ? Optional.of(texts.attribute())
        : Optional.empty();
  }

  /** The period of the column in a table or row of a period. */
  Optional<Period> period(Optional<Period> table) {
    return found.timing().in(table);
  }

  /** What no two columns may share without a word; null for those that nobody reads. */
  Object claim() {
    if (!found.isKnown() || is(Role.NOTE) || is(Role.SERIAL)) {
      return null;
    }
    return List.of(found.meaning(), found.timing(), found.stage());
  }

  Field withMeaning(Meaning other) {
    return new Field(column, path, found.meaning(other));
  }
}
