// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.model.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a table: some rows of a sheet, and what each column means by them.
 *
 * @param first the first row among the rows that are seen
 * @param last the last row among the rows that are seen
 * @param fields the columns that have a head, from the left
 * @param carried the texts that were taken to reach over empty cells at their right
 */
record Head(int first, int last, List<Field> fields, List<String> carried) {
  /** What stands in the rows below. */
  enum Shape {
    /** A park in every row. */
    PARKS,
    /** An item in every row. */
    ITEMS,
    /** A group of parks in every row, which share the figures. */
    GROUPS,
    /** Figures that are one for everybody in every row. */
    EVERYBODY,
    /** One row, of a park that is named elsewhere. */
    ONE_PARK,
    /** No table. */
    NONE
  }

  Head {
    fields = List.copyOf(fields);
    carried = List.copyOf(carried);
  }

  Shape shape() {
    boolean park = has(Role.ID) || has(Role.NAME) || has(Role.UNIT_OR_NAME) && !has(Role.ITEM);
    long figures = fields.stream().filter(field -> field.item().isPresent()).count();
    long texts = fields.stream().filter(field -> field.attribute().isPresent()).count();
    if (has(Role.ITEM) && has(Role.VALUE)) {
      return Shape.ITEMS;
    }
    if (park && (figures + texts > 0 || has(Role.ID) && has(Role.NAME))) {
      return Shape.PARKS;
    }
    if (!park && sharing().isPresent()) {
      return Shape.GROUPS;
    }
    if (!park && figures > 0 && isForEverybody()) {
      return Shape.EVERYBODY;
    }
    return !park && figures > 1 ? Shape.ONE_PARK : Shape.NONE;
  }

  private boolean isForEverybody() {
    return fields.stream()
        .flatMap(field -> field.item().stream())
        .allMatch(SharedFigures::isForEverybody);
  }

  /** The column that names groups whose parks share figures of the other columns. */
  Optional<Field> sharing() {
    Set<String> shared = new HashSet<>();
    fields.stream()
        .flatMap(field -> field.item().stream())
        .flatMap((Item item) -> Asked.sharedBy(item).stream())
        .forEach(shared::add);
    return fields.stream()
        .filter(field -> field.attribute().filter(a -> shared.contains(a.id())).isPresent())
        .findFirst();
  }

  boolean has(Role role) {
    return field(role).isPresent();
  }

  Optional<Field> field(Role role) {
    return fields.stream().filter(field -> field.is(role)).findFirst();
  }

  /** How many different things it names. */
  int names() {
    Set<Object> claims = new HashSet<>();
    fields.forEach(field -> claims.add(field.claim()));
    claims.remove(null);
    return claims.size();
  }

  /** How many units, times and stages it states. */
  int details() {
    int details = 0;
    for (Field field : fields) {
      details += field.found().unit().isPresent() ? 1 : 0;
      details += field.found().timing().equals(Timing.NONE) ? 0 : 1;
      details += field.found().stage().isEmpty() ? 0 : 1;
    }
    return details;
  }

  /** The number of rows. */
  int height() {
    return last - first + 1;
  }
}
