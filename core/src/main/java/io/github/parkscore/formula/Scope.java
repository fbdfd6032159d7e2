// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a formula may use at its step. Immutable; {@link #with} gives a scope with one
 * name more.
 */
public final class Scope {
  private final Step step;
  private final Symbols symbols;
  private final List<String> defaultGroup;
  private final boolean hasQuota;
  private final Set<String> awaited;
  private final Set<String> published;

  private Scope(
      Step step,
      Symbols symbols,
      List<String> defaultGroup,
      boolean hasQuota,
      Set<String> awaited,
      Set<String> published) {
    this.step = step;
    this.symbols = symbols;
    this.defaultGroup = List.copyOf(defaultGroup);
    this.hasQuota = hasQuota;
    this.awaited = Set.copyOf(awaited);
    this.published = Set.copyOf(published);
  }

  /** A scope of these names. */
  public static Scope of(Step step, Collection<Symbol> symbols) {
    return new Scope(step, Symbols.of(symbols), List.of(), false, Set.of(), Set.of());
  }

  /** The same names at another step. */
  public Scope at(Step other) {
    return new Scope(other, symbols, defaultGroup, hasQuota, awaited, published);
  }

  /** One name more; it hides one of the same name. */
  public Scope with(Symbol symbol) {
    return new Scope(step, symbols.with(symbol), defaultGroup, hasQuota, awaited, published);
  }

  /** Some names less. */
  public Scope without(Collection<String> names) {
    return new Scope(step, symbols.without(names), defaultGroup, hasQuota, awaited, published);
  }

  /** The same, where names that it does not have yet are told as defined further down. */
  public Scope awaiting(Collection<String> names) {
    return new Scope(step, symbols, defaultGroup, hasQuota, Set.copyOf(names), published);
  }

  /** The same, where some names may be used of earlier rounds only, which have published them. */
  public Scope published(Collection<String> names) {
    return new Scope(step, symbols, defaultGroup, hasQuota, awaited, Set.copyOf(names));
  }

  /** The same with a group that place, from_last and quota mean when they name none. */
  public Scope within(List<String> group) {
    return new Scope(step, symbols, group, hasQuota, awaited, published);
  }

  /** The same in a model that says how quotas are rounded. */
  public Scope withQuota() {
    return new Scope(step, symbols, defaultGroup, true, awaited, published);
  }

  /** The step. */
  public Step step() {
    return step;
  }

  /** The symbol of a name, whether its step has come or not. */
  public Optional<Symbol> find(String name) {
    return symbols.find(name);
  }

  /** Whether a name that it does not have is defined further down. */
  boolean isAwaited(String name) {
    return awaited.contains(name);
  }

  /** Whether a name that it has may be used of earlier rounds only. */
  boolean isPublished(String name) {
    return published.contains(name);
  }

  /** The names that can be used at this step. */
  public List<String> names() {
    return symbols.stream()
        .filter(symbol -> symbol.since().compareTo(step) <= 0)
        .filter(symbol -> !published.contains(symbol.name()))
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
