// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import io.github.parkscore.view.Spread;

/**
 * How the peers of a park are spread: the middle half as a band, eight tenths as a paler one, the
 * mean.
 *
 * @param tenth the lower end of the paler band
 * @param lower the lower end of the middle half
 * @param upper the upper end of the middle half
 * @param ninetieth the upper end of the paler band
 * @param mean the mean
 */
public record Band(double tenth, double lower, double upper, double ninetieth, double mean) {
  /** How long a band's axis is. */
  private static final int WIDTH = 200;

  /** The axis of all bands of a page: shares of full marks from a round figure to the greatest. */
  public record Axis(double low, double high) {
    /** A band on this axis. */
    public Band band(Spread peers) {
      return new Band(
          at(peers.tenth()),
          at(peers.lower()),
          at(peers.upper()),
          at(peers.ninetieth()),
          at(peers.mean()));
    }

    /** Where a share stands; NaN for none. */
    public double at(double share) {
      return Double.isNaN(share) ? share : Scale.exact(low, high, 4, WIDTH - 4).at(share);
    }
  }
}
