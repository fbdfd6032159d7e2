// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a name of a scope stands for.
 *
 * @param name the name
 * @param type what it gives
 * @param unit its unit; empty: not checked
 * @param since the first step at which it exists
 * @param values the texts it can have; empty: any
 * @param meaning where its figures come from
 */
public record Symbol(
    String name, Type type, Optional<Unit> unit, Step since, List<String> values, Meaning meaning) {
  /** Keeps a copy. */
  public Symbol {
    values = List.copyOf(values);
  }

  /** Where the figures of a name come from. */
  public sealed interface Meaning {}

  /**
   * A column that the evaluation supplies.
   *
   * @param key its key, such as {@code item:tax}
   */
  public record Input(String key) implements Meaning {}

  /**
   * A formula that was checked in a scope of its own: a parameter, a computed attribute.
   *
   * @param checked the formula
   * @param scope the scope it was checked in
   */
  public record Bound(Checked checked, Scope scope) implements Meaning {}

  /** A column of numbers. */
  public static Symbol number(String name, Unit unit, Step since, String key) {
    return new Symbol(
        name, Type.NUMBER, Optional.ofNullable(unit), since, List.of(), new Input(key));
  }

  /** A column of texts. */
  public static Symbol text(String name, List<String> values, Step since, String key) {
    return new Symbol(name, Type.TEXT, Optional.empty(), since, values, new Input(key));
  }

  /** A column of conditions. */
  public static Symbol condition(String name, Step since, String key) {
    return new Symbol(name, Type.CONDITION, Optional.empty(), since, List.of(), new Input(key));
  }

  /** A checked formula with a name. */
  public static Symbol bound(String name, Checked checked, Scope scope) {
    return new Symbol(
        name, checked.type(), checked.unit(), Step.ITEMS, List.of(), new Bound(checked, scope));
  }
}
