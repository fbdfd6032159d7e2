// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Members;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores a park that has members as their weighted mean. Members that are not evaluated, or without
 * a weight above 0, are left out with a finding; the others' weights then count among themselves.
 */
final class MemberMeans {
  private final RoundFigures figures;
  private final Remarks remarks;
  private final Map<String, Item> items;
  private final Map<Integer, List<MemberShare>> shares = new LinkedHashMap<>();

  MemberMeans(BoundModel bound, RoundFigures figures, Remarks remarks) {
    this.figures = figures;
    this.remarks = remarks;
    this.items = bound.model().inputs().items();
    Wholes wholes = figures.wholes();
    bound
        .model()
        .evaluated()
        .members()
        .ifPresent(
            members ->
                wholes.parks().stream()
                    .filter(figures.evaluated(figures.period())::get)
                    .forEach(park -> shares.put(park, shares(members, wholes.members(park)))));
  }

  private List<MemberShare> shares(Members members, int[] parks) {
    Text weightName = items.get(members.weight()).name();
    Column weights = figures.input("item:" + members.weight(), figures.period());
    BitSet evaluated = figures.evaluated(figures.period());
    List<MemberShare> counted = new ArrayList<>();
    double sum = 0;
    for (int park : parks) {
      double weight = weights.get(park);
      if (!evaluated.get(park)) {
        remarks.park(EvaluationCode.MEMBER_NOT_EVALUATED, park, "");
      } else if (weight > 0) {
        counted.add(new MemberShare(park, weight));
        sum += weight;
      } else {
        remarks.park(EvaluationCode.MEMBER_WITHOUT_WEIGHT, park, "", "item", weightName);
      }
    }
    double all = sum;
    return counted.stream().map(one -> new MemberShare(one.park(), one.share() / all)).toList();
  }

  /** Who counts in the mean of a park, and how much; empty if it is scored by its own figures. */
  List<MemberShare> of(int park) {
    return shares.getOrDefault(park, List.of());
  }

  /** Whether nobody is scored as the mean of others. */
  boolean isEmpty() {
    return shares.isEmpty();
  }

  /** The parks that are scored as a mean. */
  BitSet wholes() {
    BitSet wholes = new BitSet();
    shares.keySet().forEach(wholes::set);
    return wholes;
  }

  /**
   * A column of points in which each whole has the mean of its members.
   *
   * @param full the points that full marks are worth to each park; where they are 0 the node does
   *     not count for a member, and its part of the mean is 0
   */
  Column mean(Column points, Column full) {
    if (isEmpty()) {
      return points;
    }
    double[] means = new double[points.size()];
    shares.forEach((whole, members) -> means[whole] = mean(members, points, full));
    return Parks.with(points, wholes(), Column.of(means));
  }

  private static double mean(List<MemberShare> members, Column points, Column full) {
    double sum = members.isEmpty() ? Double.NaN : 0;
    boolean counts = false;
    for (MemberShare member : members) {
      if (full.get(member.park()) != 0) {
        sum += member.share() * points.get(member.park());
        counts = true;
      }
    }
    return counts ? sum : Double.NaN;
  }

  /** A node's points, all of its columns with the means of members. */
  NodeResult of(NodeResult own) {
    return new NodeResult(
        full(own.full()),
        mean(own.combined(), own.full()),
        mean(own.limited(), own.full()),
        mean(own.points(), own.full()),
        own.indicator());
  }

  /** The marks of an indicator with those of the wholes, which are told as changes. */
  Stage marked(Stage own, Column marks) {
    List<Change> changes = new ArrayList<>(own.changes());
    for (int whole : shares.keySet()) {
      if (!marks.isMissing(whole)) {
        changes.add(new Change(whole, Double.NaN, marks.get(whole), Change.By.MEMBERS));
      }
    }
    return new Stage(Parks.with(own.column(), wholes(), marks), changes);
  }

  /** The points that full marks are worth, a whole's being the mean of its members'. */
  Column full(Column full) {
    if (isEmpty()) {
      return full;
    }
    double[] means = new double[full.size()];
    for (Map.Entry<Integer, List<MemberShare>> entry : shares.entrySet()) {
      for (MemberShare member : entry.getValue()) {
        means[entry.getKey()] += member.share() * full.get(member.park());
      }
    }
    return Parks.with(full, wholes(), Column.of(means));
  }
}
