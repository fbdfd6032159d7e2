// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.yaml.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A mapping that is being written; what says nothing is left out. */
final class Block {
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

  Block put(String key, Node value) {
    entries.put(key, new Node.Entry(scalar(key), value));
    return this;
  }

  Block put(String key, Optional<Node> value) {
    value.ifPresent(node -> put(key, node));
    return this;
  }

  Block put(String key, String word) {
    return put(key, scalar(word));
  }

  Block putWord(String key, Optional<String> word) {
    word.ifPresent(text -> put(key, text));
    return this;
  }

  Block putFormula(String key, Optional<Formula> formula) {
    formula.ifPresent(f -> put(key, f.text()));
    return this;
  }

  Block putText(String key, Text text) {
    return text.isEmpty() ? this : put(key, text(text));
  }

  Block putNumber(String key, OptionalDouble number) {
    number.ifPresent(n -> put(key, Numerals.shortest(n)));
    return this;
  }

  Block putWhole(String key, OptionalInt number) {
    number.ifPresent(n -> put(key, Integer.toString(n)));
    return this;
  }

  /** True is written, false is what goes without saying. */
  Block putFlag(String key, boolean flag) {
    return flag ? put(key, "true") : this;
  }

  Block putWords(String key, Collection<String> words) {
    return words.isEmpty() ? this : put(key, flowList(words.stream().map(Block::scalar).toList()));
  }

  /** A list with a line for each value. */
  Block putLines(String key, List<Node> lines) {
    return lines.isEmpty() ? this : put(key, new Node.Sequence(lines, false, Place.NOWHERE));
  }

  Block putAll(Block other) {
    entries.putAll(other.entries);
    return this;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** In brackets where it fits on a line. */
  Node flow() {
    return new Node.Mapping(entries, true, Place.NOWHERE);
  }

  /** A key on each line. */
  Node.Mapping block() {
    return new Node.Mapping(entries, false, Place.NOWHERE);
  }

  static Node.Scalar scalar(String text) {
    return new Node.Scalar(text, Node.Style.PLAIN, false, Place.NOWHERE);
  }

  static Node flowList(List<? extends Node> items) {
    return new Node.Sequence(List.copyOf(items), true, Place.NOWHERE);
  }

  static Node text(Text text) {
    return text.zh().equals(text.en())
        ? scalar(text.zh())
        : new Block().put("zh", text.zh()).put("en", text.en()).flow();
  }
}
