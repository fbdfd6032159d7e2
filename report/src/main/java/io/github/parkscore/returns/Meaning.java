// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Item;

/** What a head means. */
sealed interface Meaning {
  /** The figures of an item. */
  record Figure(Item item) implements Meaning {}

  /** The texts of an attribute. */
  record Texts(Attribute attribute) implements Meaning {}

  /** Something that the reader itself needs. */
  record Key(Role role) implements Meaning {}

  /** Nothing known. */
  record Unknown() implements Meaning {}

  /** Nothing known. */
  Meaning UNKNOWN = new Unknown();
}
