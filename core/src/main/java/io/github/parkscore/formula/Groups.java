// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * The parks of a table sorted into groups. Immutable.
 *
 * @param of the group of each park, counted from 0; -1 for a park that has none because an
 *     attribute is missing
 * @param names what each group is called, such as {@code 省级+苏北}
 */
public record Groups(int[] of, List<String> names) {
  /** Keeps a copy of the names. */
  public Groups {
    names = List.copyOf(names);
  }

  /** Everybody in one group. */
  public static Groups all(int size) {
    return new Groups(new int[size], List.of(""));
  }

  /** Whether everybody is in one group. */
  public boolean isOne() {
    return names.size() == 1 && names.get(0).isEmpty();
  }

  /** The attributes that an argument {@code g} names; empty if it is no group. */
  public static List<String> attributes(Expr group) {
    List<String> attributes = new ArrayList<>();
    return collect(group, attributes) ? attributes : List.of();
  }

  private static boolean collect(Expr group, List<String> into) {
    if (group instanceof Expr.Name name) {
      return into.add(name.name());
    }
    return group instanceof Expr.Bin bin
        && bin.op() == Op.ADD
        && collect(bin.left(), into)
        && collect(bin.right(), into);
  }
}
