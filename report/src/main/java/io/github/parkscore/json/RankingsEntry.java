// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import java.util.List;
import java.util.Set;

/** Reads what {@link RankingsPart} wrote. */
final class RankingsEntry {
  private final Set<String> attributes;
  private final int size;

  private RankingsEntry(Set<String> attributes, int size) {
    this.attributes = attributes;
    this.size = size;
  }

  static List<Ranking> read(Json rankings, IndicatorModel model, int size) {
    RankingsEntry entry = new RankingsEntry(model.inputs().attributes().keySet(), size);
    List<Ranking> read = rankings.list().stream().map(entry::ranking).toList();
    if (read.isEmpty() || !read.get(0).grouping().equals(Grouping.ALL)) {
      throw rankings.wrong(new Text("先是全体的排名", "the ranks of everybody first"));
    }
    return read;
  }

  private Ranking ranking(Json ranking) {
    List<String> by = ranking.list("by", Json::text);
    if (!attributes.containsAll(by)) {
      throw ranking.get("by").wrong(Text.of(attributes.toString()));
    }
    List<String> groups = ranking.list("groups", Json::text);
    return new Ranking(
        new Grouping(by),
        groups,
        ranking.get("group").wholes(size, groups.size() - 1, -1),
        ranking.get("rank").wholes(size, size, 0),
        ranking.get("counts").wholes(groups.size(), size, 0));
  }
}
