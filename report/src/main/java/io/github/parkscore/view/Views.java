// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All views of an evaluation, in the order of the sheets of a workbook. To add one: a class that
 * makes it, and one line here; it then appears in every format.
 */
public final class Views {
  private static final List<Function<Ledger, List<View>>> ALL =
      List.of(
          one(RankingView::of),
          GroupViews::of,
          one(LeadersView::of),
          one(LinesView::of),
          one(EffectsView::of),
          one(RegradingView::of),
          one(ResultsView::of),
          one(PointsView::of),
          one(ValuesView::of),
          one(StatisticsView::of),
          one(FindingsView::of),
          one(MethodView::of));

  private Views() {}

  /** The views of an evaluation; those that would be empty are left out. */
  public static List<View> of(Ledger ledger) {
    return ALL.stream()
        .flatMap(views -> views.apply(ledger).stream())
        .filter(view -> view.size() > 0)
        .toList();
  }

  /** The view with an id; empty if there is none or it would be empty. */
  public static Optional<View> find(Ledger ledger, String id) {
    return of(ledger).stream().filter(view -> view.id().equals(id)).findFirst();
  }

  private static Function<Ledger, List<View>> one(Function<Ledger, View> view) {
    return ledger -> List.of(view.apply(ledger));
  }
}
