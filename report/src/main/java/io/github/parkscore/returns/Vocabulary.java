// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that heads are written with: the names, aliases and ids of what is asked for, before
 * the words for codes, names and years. A word that two items lay claim to means nothing.
 */
final class Vocabulary {
  private static final Text NONE_NEAR = new Text("无", "none");

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final StageWords stages;

  /** The words of returns and of results. */
  Vocabulary(Asked asked) {
    this(asked, false);
  }

  /** The words of a roster. */
  static Vocabulary ofRoster(Asked asked) {
    return new Vocabulary(asked, true);
  }

  private Vocabulary(Asked asked, boolean roster) {
    stages = new StageWords(asked.stages());
    for (Item item : asked.items()) {
      Meaning meaning = new Meaning.Figure(item);
      names(item.name().zh(), item.name().en(), item.id(), item.aliases())
          .forEach(name -> put(name, meaning));
      shown.put(Folding.fold(item.name().zh()), item.name().zh());
    }
    for (Attribute attribute : asked.attributes()) {
      Meaning meaning = new Meaning.Texts(attribute);
      names(attribute.name().zh(), attribute.name().en(), attribute.id(), attribute.aliases())
          .forEach(name -> put(name, meaning));
      shown.put(Folding.fold(attribute.name().zh()), attribute.name().zh());
    }
    for (String suffix : List.of("", "名称")) { // before the words of roles: 项目 may be the subject
      putIfFree(asked.subject() + suffix, Role.NAME);
    }
    for (String suffix : List.of("编码", "代码", "编号")) {
      putIfFree(asked.subject() + suffix, Role.ID);
    }
    for (Role role : Role.values()) {
      boolean used = role == Role.STAGE ? !stages.isEmpty() : roster || !role.isOfRosters();
      if (used) {
        role.words().forEach(word -> putIfFree(word, role));
      }
    }
  }

  private static Stream<String> names(String zh, String en, String id, List<String> aliases) {
    List<String> names = new ArrayList<>(List.of(zh, en, id));
    names.addAll(aliases);
    return names.stream();
  }

  private void put(String name, Meaning meaning) {
    String folded = Folding.fold(name);
    Meaning before = meanings.putIfAbsent(folded, meaning);
    if (before != null && !before.equals(meaning)) {
      meanings.put(folded, Meaning.UNKNOWN);
    }
  }

  private void putIfFree(String word, Role role) {
    meanings.putIfAbsent(Folding.fold(word), new Meaning.Key(role));
  }

  /** The words for stages of checking. */
  StageWords stages() {
    return stages;
  }

  /** What a word means; empty if it means nothing. */
  Optional<Meaning> find(String word) {
    return Optional.ofNullable(meanings.get(Folding.fold(word)));
  }

  /**
   * The names of items and attributes that a head was probably meant to be; a sentence to that end
   * where none is near.
   */
  Object nearest(List<String> path) {
    Set<String> near = new LinkedHashSet<>();
    for (String part : path) {
      for (HeadReading reading : HeadReading.of(part)) {
        String folded = Folding.fold(reading.name());
        Nearest.to(folded, shown.keySet()).stream()
            .filter(name -> Nearest.distance(folded, name) <= Math.max(1, folded.length() / 3))
            .filter(name -> folded.length() > 1)
            .forEach(name -> near.add(shown.get(name)));
      }
    }
    return near.isEmpty() ? NONE_NEAR : near.stream().limit(5).toList();
  }
}
