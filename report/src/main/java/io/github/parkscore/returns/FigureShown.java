// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.model.Item;

/** Writes a figure as the model declares its item: 12.5%, 3200万元. */
final class FigureShown {
  private FigureShown() {}

  static String of(double held, Item item) {
    return item.shown(held);
  }
}
