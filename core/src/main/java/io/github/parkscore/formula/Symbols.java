// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Symbols by name. Immutable; one more shares all others, so that each of thousands of indicators
 * can have a few of its own.
 */
final class Symbols {
  /** More of its own than this are no few. */
  private static final int MOST_OWN = 40;

  private final Map<String, Symbol> shared;
  private final Map<String, Symbol> own;

  private Symbols(Map<String, Symbol> shared, Map<String, Symbol> own) {
    this.shared = shared;
    this.own = own;
  }

  static Symbols of(Collection<Symbol> symbols) {
    Map<String, Symbol> byName = new LinkedHashMap<>();
    symbols.forEach(symbol -> byName.put(symbol.name(), symbol));
    return new Symbols(byName, Map.of());
  }

  /** One more; it hides one of the same name. */
  Symbols with(Symbol symbol) {
    boolean full = own.size() >= MOST_OWN;
    Map<String, Symbol> more = full ? all() : new LinkedHashMap<>(own);
    more.put(symbol.name(), symbol);
    return full ? new Symbols(more, Map.of()) : new Symbols(shared, more);
  }

  /** Some less. */
  Symbols without(Collection<String> names) {
    if (names.stream().allMatch(name -> find(name).isEmpty())) {
      return this;
    }
    Map<String, Symbol> fewer = all();
    fewer.keySet().removeAll(Set.copyOf(names));
    return new Symbols(fewer, Map.of());
  }

  Optional<Symbol> find(String name) {
    Symbol near = own.get(name);
    return Optional.ofNullable(near != null ? near : shared.get(name));
  }

  /** All of them, in their order. */
  Stream<Symbol> stream() {
    Set<String> names = new LinkedHashSet<>(shared.keySet());
    names.addAll(own.keySet());
    return names.stream().map(name -> find(name).orElseThrow());
  }

  private Map<String, Symbol> all() {
    Map<String, Symbol> all = new LinkedHashMap<>(shared);
    all.putAll(own);
    return all;
  }
}
