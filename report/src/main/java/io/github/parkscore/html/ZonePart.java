// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.html.chart.Band;
import io.github.parkscore.view.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * The section of one park.
 *
 * @param anchor where it begins
 * @param card what is said
 * @param bands where it stands in its categories
 * @param bars how long the bars of its losses are, in percent of the longest
 */
record ZonePart(String anchor, Card card, List<Own> bands, List<Double> bars) {
  /**
   * The spread of a group in a category, drawn once for all its parks.
   *
   * @param id the drawing's id
   * @param band the drawing
   */
  record Peer(String id, Band band) {}

  /**
   * Where a park stands among its peers.
   *
   * @param peers the id of the drawing of its peers
   * @param own where it stands; NaN for nowhere
   */
  record Own(String peers, double own) {}

  static ZonePart of(String anchor, Card card, Band.Axis axis) {
    List<Own> bands = new ArrayList<>();
    for (Card.CategoryLine line : card.categories()) {
      bands.add(new Own(id(card.peers(), bands.size()), axis.at(line.share())));
    }
    double most = card.losses().stream().mapToDouble(Card.Loss::lost).max().orElse(1);
    List<Double> bars =
        card.losses().stream().map(loss -> Math.rint(loss.lost() / most * 1000) / 10).toList();
    return new ZonePart(anchor, card, bands, bars);
  }

  /** The id of the drawing of a group's spread in a category. */
  static String id(int group, int category) {
    return "p" + group + "-" + category;
  }
}
