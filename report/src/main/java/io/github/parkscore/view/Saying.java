// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.provenance.Basis;
import io.github.parkscore.provenance.Provenance;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an outline says things: names instead of ids, and behind each number a mark that leads to the
 * document or the reason it rests on. Used by one thread at a time.
 */
final class Saying {
  private final IndicatorModel model;
  private final ModelTree tree;
  private final Readable readable;
  private final Map<Basis, Set<String>> stated = new LinkedHashMap<>();
  private final Map<Basis, Set<String>> assumed = new LinkedHashMap<>();
  private int marks;
  private int marksStated;

  Saying(IndicatorModel model) {
    this.model = model;
    this.tree = model.tree();
    this.readable = new Readable(model, tree);
  }

  IndicatorModel model() {
    return model;
  }

  ModelTree tree() {
    return tree;
  }

  Readable readable() {
    return readable;
  }

  /** What is stated, in the order of its marks, and the keys of what it states. */
  Map<Basis, Set<String>> stated() {
    return stated;
  }

  /** What is assumed, in the order of its marks, and the keys of what is. */
  Map<Basis, Set<String>> assumed() {
    return assumed;
  }

  /** How many numbers, names and formulas were marked. */
  int marks() {
    return marks;
  }

  /** How many of them are stated. */
  int marksStated() {
    return marksStated;
  }

  /** A text and the mark of what it rests on; nothing is marked behind an empty one. */
  Text marked(Text text, Optional<Basis> basis, String key) {
    if (text.isEmpty()) {
      return text;
    }
    Text mark = mark(basis, key);
    return new Text(text.zh() + mark.zh(), text.en() + mark.en());
  }

  /** A text of a node. */
  Text marked(Text text, Node node, String key) {
    return marked(text, node.basis(key), key);
  }

  /** A text of the model's top. */
  Text atTop(Text text, String key) {
    return marked(text, model.provenance().basis(key), key);
  }

  /** A text that says where it stands itself, or leaves it to the model's top. */
  Text own(Text text, Provenance own, String key) {
    return marked(text, own.basis(key).or(() -> model.provenance().basis(key)), key);
  }

  private Text mark(Optional<Basis> basis, String key) {
    marks++;
    if (basis.isEmpty()) {
      return new Text("〔未注〕", "[unsaid]");
    }
    boolean isStated = basis.get().stated();
    marksStated += isStated ? 1 : 0;
    Map<Basis, Set<String>> known = isStated ? stated : assumed;
    known.computeIfAbsent(basis.get(), said -> new LinkedHashSet<>()).add(key);
    int number = List.copyOf(known.keySet()).indexOf(basis.get()) + 1;
    return isStated
        ? new Text("〔据" + number + "〕", "[s" + number + "]")
        : new Text("〔设" + number + "〕", "[a" + number + "]");
  }

  /** A unit as it is written; 1 has no name of its own. */
  static Text unit(Unit unit) {
    return unit.equals(Unit.ONE) ? new Text("无单位", "no unit") : Text.of(unit.name());
  }

  /** What an attribute is called. */
  Text attribute(String id) {
    Attribute attribute = model.inputs().attributes().get(id);
    return attribute == null || attribute.name().isEmpty() ? Text.of(id) : attribute.name();
  }

  /** An id in brackets behind a name; the id alone where there is no name. */
  static Text named(Text name, String id) {
    return name.isEmpty() || id.isEmpty() || name.zh().equals(id)
        ? name.isEmpty() ? Text.of(id) : name
        : new Text(name.zh() + "（" + id + "）", name.en() + " (" + id + ")");
  }

  /** Parts of a sentence; empty ones are left out. */
  static Text joined(List<Text> parts) {
    List<Text> said = parts.stream().filter(part -> !part.isEmpty()).toList();
    return new Text(
        String.join("；", said.stream().map(Text::zh).toList()),
        String.join("; ", said.stream().map(Text::en).toList()));
  }

  /** A word before what is said; nothing before nothing. */
  static Text after(String zh, String en, Text text) {
    return text.isEmpty() ? text : new Text(zh + text.zh(), en + text.en());
  }
}
