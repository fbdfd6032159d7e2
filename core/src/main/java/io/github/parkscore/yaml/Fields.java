// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The typed values of a mapping whose keys are known. What is missing or wrong becomes a finding
 * and reads as absent, so that everything is told at once.
 */
public final class Fields {
  /** Longer ones are no slip of the pen; nothing is near to them. */
  private static final int LONGEST_KEY = 60;

  private final Node.Mapping mapping;
  private final Keys keys;
  private final Findings findings;

  private Fields(Node.Mapping mapping, Keys keys, Findings findings) {
    this.mapping = mapping;
    this.keys = keys;
    this.findings = findings;
  }

  /** The fields of a node; empty if it is no mapping. Keys that are not known are told at once. */
  public static Optional<Fields> of(Node node, Keys keys, Findings findings) {
    return Shapes.mapping(node, findings)
        .map(mapping -> new Fields(mapping, keys, findings).tellUnknownKeys());
  }

  private Fields tellUnknownKeys() {
    for (Node.Entry entry : mapping.entries().values()) {
      String key = entry.key().text();
      if (!keys.names().contains(key)) {
        List<String> known =
            key.length() > LONGEST_KEY ? keys.names() : Nearest.to(key, keys.names());
        findings.add(
            YamlCode.UNKNOWN_KEY.at(
                entry.key().place(), "seen", key, "kind", keys.kind(), "known", known));
      }
    }
    return this;
  }

  /** The kind of mapping. */
  public Keys keys() {
    return keys;
  }

  /** Where the mapping begins. */
  public Place place() {
    return mapping.place();
  }

  /** Where a key's value begins; the mapping's place where the key is not there. */
  public Place place(String key) {
    return find(key).map(Node::place).orElse(place());
  }

  /** Whether a key is there. */
  public boolean has(String key) {
    return find(key).isPresent();
  }

  /** The value of a key, whatever its shape. */
  public Optional<Node> find(String key) {
    if (!keys.names().contains(key)) {
      throw new IllegalArgumentException(keys.id() + " is declared without the key " + key);
    }
    return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
  }

  /** Adds a finding for each key that is not there. */
  public Fields require(String... required) {
    for (String key : required) {
      if (!has(key)) {
        findings.add(YamlCode.MISSING_KEY.at(place(), "seen", key, "kind", keys.kind()));
      }
    }
    return this;
  }

  /** A single value. */
  public Optional<Node.Scalar> scalar(String key) {
    return find(key).flatMap(node -> Shapes.scalar(node, findings));
  }

  /** A single value as text. */
  public Optional<String> word(String key) {
    return scalar(key).map(Node.Scalar::text);
  }

  /** A text in one language or both; empty where there is none. */
  public Text text(String key) {
    return find(key).map(node -> Shapes.text(node, findings)).orElse(Text.EMPTY);
  }

  /** A number; {@code 25%} is 0.25. */
  public OptionalDouble number(String key) {
    Optional<Node.Scalar> scalar = scalar(key);
    OptionalDouble number = scalar.map(s -> Numbers.parse(s.text())).orElse(OptionalDouble.empty());
    if (scalar.isPresent() && number.isEmpty()) {
      findings.add(YamlCode.NOT_A_NUMBER.at(place(key), "seen", scalar.get().text(), "key", key));
    }
    return number;
  }

  /** A whole number in a range. */
  public OptionalInt whole(String key, int from, int to) {
    OptionalDouble number = number(key);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    double value = number.getAsDouble();
    if (value != Math.rint(value) || value < from || value > to) {
      findings.add(
          YamlCode.NUMBER_OUT_OF_RANGE.at(
              place(key), "seen", word(key).orElse(""), "key", key, "from", from, "to", to));
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) value);
  }

  /** True or false. */
  public Optional<Boolean> flag(String key) {
    Optional<String> word = word(key);
    if (word.isPresent() && !List.of("true", "false").contains(word.get())) {
      findings.add(YamlCode.NOT_A_FLAG.at(place(key), "seen", word.get(), "key", key));
      return Optional.empty();
    }
    return word.map(Boolean::valueOf);
  }

  /** One of an enum's constants, written in small letters with {@code -}. */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    Optional<String> word = word(key);
    Optional<E> chosen =
        word.flatMap(
            w -> Arrays.stream(type.getEnumConstants()).filter(c -> word(c).equals(w)).findFirst());
    if (word.isPresent() && chosen.isEmpty()) {
      unknownChoice(key, Arrays.stream(type.getEnumConstants()).map(Fields::word).toList());
    }
    return chosen;
  }

  /** Adds a finding for a word that is none of a few. */
  public void unknownChoice(String key, List<String> choices) {
    findings.add(
        YamlCode.UNKNOWN_CHOICE.at(
            place(key), "seen", word(key).orElse(""), "key", key, "known", choices));
  }

  /** How a constant is written. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The values of a list. */
  public List<Node> list(String key) {
    return find(key).map(node -> Shapes.items(node, findings)).orElse(List.of());
  }

  /** The single values of a list as texts. */
  public List<String> words(String key) {
    return list(key).stream()
        .map(node -> Shapes.scalar(node, findings))
        .flatMap(Optional::stream)
        .map(Node.Scalar::text)
        .toList();
  }

  /** The values of a mapping whose keys are anybody's choice. */
  public Map<String, Node> entries(String key) {
    return find(key).map(node -> Shapes.entries(node, findings)).orElse(Map.of());
  }

  /** The fields of a mapping with known keys. */
  public Optional<Fields> fields(String key, Keys inside) {
    return find(key).flatMap(node -> of(node, inside, findings));
  }

  /** Where findings go. */
  public Findings findings() {
    return findings;
  }
}
