// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Ranking;
import java.util.HashMap;
import java.util.Map;

/** How many share each rank of a ranking; counted once, not for every park anew. */
final class Ties {
  private final Ranking ranking;
  private final Map<Long, Integer> shared = new HashMap<>();

  Ties(Ranking ranking) {
    this.ranking = ranking;
    for (int park = 0; park < ranking.rank().length; park++) {
      shared.merge(key(park), 1, Integer::sum);
    }
  }

  /** How many others share a park's rank; none where it has no rank. */
  int of(int park) {
    return ranking.rank()[park] == 0 ? 0 : shared.get(key(park)) - 1;
  }

  private long key(int park) {
    return ((long) ranking.group()[park] << Integer.SIZE) + ranking.rank()[park];
  }
}
