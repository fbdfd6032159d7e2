// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.data.Unit;
import io.github.parkscore.formula.Formula;
import java.util.List;
import java.util.Optional;

/** A part of the tree: a category, an indicator, or points of its own. */
public sealed interface Part {
  /** What every part has. */
  Head head();

  /** The same with another head. */
  Part withHead(Head other);

  /**
   * 一级/二级指标: weighted parts and one aggregation.
   *
   * @param head what every part has
   * @param parts the parts below; empty where the model's list of indicators is used again
   * @param indicators whether its parts are the model's list {@code indicators:}
   */
  record Category(Head head, List<Part> parts, boolean indicators) implements Part {
    /** Keeps a copy. */
    public Category {
      parts = List.copyOf(parts);
    }

    @Override
    public Category withHead(Head other) {
      return new Category(other, parts, indicators);
    }

    /** The same with other parts. */
    public Category withParts(List<Part> other) {
      return new Category(head, other, indicators);
    }
  }

  /**
   * 指标: a value over items and a rule that marks it.
   *
   * @param head what every part has
   * @param value the formula of its value
   * @param unit the unit its value is declared in; empty: the one that the formula gives
   * @param direction whether more is better
   * @param reference whether it is shown and not scored
   */
  record Indicator(
      Head head, Formula value, Optional<Unit> unit, Direction direction, boolean reference)
      implements Part {
    @Override
    public Indicator withHead(Head other) {
      return new Indicator(other, value, unit, direction, reference);
    }

    /** The same with another value. */
    public Indicator withValue(Formula other) {
      return new Indicator(head, other, unit, direction, reference);
    }

    /** The same in another unit. */
    public Indicator withUnit(Unit other) {
      return new Indicator(head, value, Optional.of(other), direction, reference);
    }

    /** The same with another direction. */
    public Indicator withDirection(Direction other) {
      return new Indicator(head, value, unit, other, reference);
    }

    /** The same, shown and not scored, or scored. */
    public Indicator withReference(boolean other) {
      return new Indicator(head, value, unit, direction, other);
    }
  }

  /**
   * Points of their own: bonus, deduction, penalty.
   *
   * @param head what every part has; no weight
   * @param points the formula of the points
   */
  record Points(Head head, Formula points) implements Part {
    @Override
    public Points withHead(Head other) {
      return new Points(other, points);
    }

    /** The same with another formula. */
    public Points withPoints(Formula other) {
      return new Points(head, other);
    }
  }

  /** Whether more of an indicator is better. */
  enum Direction {
    /** More is better. */
    BENEFIT,
    /** Less is better: {@code best} and {@code worst} change their defaults, {@code sign} is -1. */
    COST
  }
}
