// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a formula may use at its step. Immutable; {@link #with} gives a scope with one
 * name more.
 */
public final class Scope {
  private final Step step;
  private final Map<String, Symbol> symbols;
  private final List<String> defaultGroup;
  private final boolean hasQuota;

  private Scope(
      Step step, Map<String, Symbol> symbols, List<String> defaultGroup, boolean hasQuota) {
    this.step = step;
    this.symbols = Collections.unmodifiableMap(symbols);
    this.defaultGroup = List.copyOf(defaultGroup);
    this.hasQuota = hasQuota;
  }

  /** A scope of these names. */
  public static Scope of(Step step, Collection<Symbol> symbols) {
    Map<String, Symbol> byName = new LinkedHashMap<>();
    symbols.forEach(symbol -> byName.put(symbol.name(), symbol));
    return new Scope(step, byName, List.of(), false);
  }

  /** The same names at another step. */
  public Scope at(Step other) {
    return new Scope(other, symbols, defaultGroup, hasQuota);
  }

  /** One name more; it hides one of the same name. */
  public Scope with(Symbol symbol) {
    Map<String, Symbol> more = new LinkedHashMap<>(symbols);
    more.put(symbol.name(), symbol);
    return new Scope(step, more, defaultGroup, hasQuota);
  }

  /** Some names less. */
  public Scope without(Collection<String> names) {
    Map<String, Symbol> fewer = new LinkedHashMap<>(symbols);
    fewer.keySet().removeAll(names);
    return new Scope(step, fewer, defaultGroup, hasQuota);
  }

  /** The same with a group that place, from_last and quota mean when they name none. */
  public Scope within(List<String> group) {
    return new Scope(step, symbols, group, hasQuota);
  }

  /** The same in a model that says how quotas are rounded. */
  public Scope withQuota() {
    return new Scope(step, symbols, defaultGroup, true);
  }

  /** The step. */
  public Step step() {
    return step;
  }

  /** The symbol of a name, whether its step has come or not. */
  public Optional<Symbol> find(String name) {
    return Optional.ofNullable(symbols.get(name));
  }

  /** The names that can be used at this step. */
  public List<String> names() {
    return symbols.values().stream()
        .filter(symbol -> symbol.since().compareTo(step) <= 0)
        .map(Symbol::name)
        .toList();
  }

  /** The attributes of the group that is meant when none is named. */
  public List<String> defaultGroup() {
    return defaultGroup;
  }

  boolean hasQuota() {
    return hasQuota;
  }
}
