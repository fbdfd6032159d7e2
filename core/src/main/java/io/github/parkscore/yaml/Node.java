// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file. */
public sealed interface Node {
  /** Where it begins. */
  Place place();

  /** Whether it stands inside {@code { }} or {@code [ ]}. */
  boolean inFlow();

  /**
   * A single value.
   *
   * @param text what it says, without its quotes
   * @param style how it is written
   * @param inFlow whether it stands inside brackets
   * @param place where it begins, a quote included
   */
  record Scalar(String text, Style style, boolean inFlow, Place place) implements Node {
    /** Whether nothing was written at all. */
    public boolean isBlank() {
      return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /** Where its first character stands, so that a place can point into it. */
    public Place textPlace() {
      return style == Style.QUOTED ? place.right(1) : place;
    }
  }

  /** How a scalar is written. */
  enum Style {
    /** As it is. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** As lines below {@code |} or {@code >}. */
    BLOCK
  }

  /**
   * Several values in order.
   *
   * @param items the values
   * @param inFlow whether it is written in brackets
   * @param place where it begins
   */
  record Sequence(List<Node> items, boolean inFlow, Place place) implements Node {
    /** Keeps a copy. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Values by key, in their order.
   *
   * @param entries the entries by their key's text
   * @param inFlow whether it is written in brackets
   * @param place where it begins
   */
  record Mapping(Map<String, Entry> entries, boolean inFlow, Place place) implements Node {
    /** Keeps a copy. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param value the value
   */
  record Entry(Scalar key, Node value) {}
}
