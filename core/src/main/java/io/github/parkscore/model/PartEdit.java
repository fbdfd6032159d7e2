// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Replaces one part of a tree by others, or by none. */
final class PartEdit {
  private final String id;
  private final Function<Part, List<Part>> change;
  private boolean done;

  /**
   * An edit of one part.
   *
   * @param id the part's id, or the position that stands for it
   */
  PartEdit(String id, Function<Part, List<Part>> change) {
    this.id = id;
    this.change = change;
  }

  /** Whether the part was found. */
  boolean isDone() {
    return done;
  }

  /** The parts after the edit. */
  List<Part> of(List<Part> parts) {
    return of(parts, "");
  }

  /**
   * The same of parts of which one has to be the one that is meant.
   *
   * @throws IllegalArgumentException if none is
   */
  List<Part> required(List<Part> parts) {
    List<Part> edited = of(parts);
    if (!done) {
      throw new IllegalArgumentException("no part of the model has the id " + id);
    }
    return edited;
  }

  private List<Part> of(List<Part> parts, String prefix) {
    List<Part> edited = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String position = prefix + (i + 1);
      if (part.head().id().isEmpty() ? position.equals(id) : part.head().id().equals(id)) {
        done = true;
        edited.addAll(change.apply(part));
      } else if (part instanceof Part.Category category) {
        edited.add(category.withParts(of(category.parts(), position + ".")));
      } else {
        edited.add(part);
      }
    }
    return edited;
  }
}
