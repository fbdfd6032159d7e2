// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.provenance.Basis;
import java.util.List;
import java.util.Optional;

/** What lies between the sum of the parts and the points: limits, rounding, interaction. */
final class Remainders {
  /** Smaller remainders are the last bits of sums, not parts of a score. */
  private static final double NOTHING = 1e-10;

  private Remainders() {}

  static boolean isSome(double points) {
    return Math.abs(points) > NOTHING;
  }

  /** Adds the remainder as a part of its own, if there is one. */
  static void add(List<Part> parts, Part.Kind kind, Node node, double points) {
    if (isSome(points)) {
      parts.add(
          new Part(
              kind,
              node.id(),
              label(kind),
              points,
              0,
              basis(kind, node),
              Optional.empty(),
              List.of()));
    }
  }

  private static Optional<Basis> basis(Part.Kind kind, Node node) {
    return node.basis(
        switch (kind) {
          case CAP -> "limits";
          case ROUNDING -> "round";
          case NOT_APPLICABLE -> "not-applicable";
          default -> "combine";
        });
  }

  private static Text label(Part.Kind kind) {
    return switch (kind) {
      case CAP -> new Text("上下限", "limits");
      case ROUNDING -> new Text("四舍五入", "rounding");
      case NOT_APPLICABLE -> new Text("不适用的部分", "parts that do not apply");
      default -> new Text("合成方法的影响", "interaction of the aggregation");
    };
  }
}
