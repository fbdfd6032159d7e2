// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;

/** Invents the figures of one theme for all zones and both years. */
interface Theme {
  /** New themes in order; a later one builds on figures of an earlier one. */
  static List<Theme> all() {
    return List.of(
        new Totals(),
        new EconomyTheme(),
        new OpennessTheme(),
        new InnovationTheme(),
        new EcologyTheme(),
        new BalanceTheme());
  }

  /** Fills in the theme's items. */
  void fill(Figures figures, List<Profile> profiles);
}
