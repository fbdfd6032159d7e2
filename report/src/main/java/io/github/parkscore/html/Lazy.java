// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose entries are made when they are asked for and not kept. */
final class Lazy<T> extends AbstractList<T> implements RandomAccess {
  private final int size;
  private final IntFunction<T> entry;

  Lazy(int size, IntFunction<T> entry) {
    this.size = size;
    this.entry = entry;
  }

  @Override
  public T get(int index) {
    return entry.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
