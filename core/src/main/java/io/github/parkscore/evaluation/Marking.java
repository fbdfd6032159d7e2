// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundCase;
import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundIndicator;
import io.github.parkscore.catalog.CatalogCode;
import io.github.parkscore.data.Column;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Symbol;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Absence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The third stage of an indicator: its rule, then limits, then what a missing mark becomes. */
final class Marking {
  private static final Text EVERYBODY = new Text("全部评价对象", "every park");

  private final RoundFigures figures;
  private final Applicability applicability;
  private final Remarks remarks;

  Marking(RoundFigures figures, Applicability applicability, Remarks remarks) {
    this.figures = figures;
    this.applicability = applicability;
    this.remarks = remarks;
  }

  /**
   * The marks of an indicator.
   *
   * @param stage the marks, and the cells that limits and {@code missing:} changed
   * @param absent the parks whose weight is spread over its siblings
   * @param broken the parks that can have no total because of it
   */
  record Marks(Stage stage, BitSet absent, BitSet broken) {}

  Marks mark(BoundIndicator indicator) {
    BitSet evaluated = applicability.of(indicator.node());
    Term rule = rule(indicator);
    Column marks = Parks.only(evaluated, figures.calculator().column(rule));
    BitSet broken = broken(indicator, rule, marks, evaluated);
    heldCases(indicator, evaluated);
    indicator.against().ifPresent(against -> reversed(indicator, against, evaluated));
    List<Change> changes = new ArrayList<>();
    Column limited = Limiting.limit(figures, indicator.limits(), marks, changes);
    figures.put("unfilled:" + indicator.node().id(), limited);
    BitSet absent = new BitSet();
    Column filled = fill(indicator, limited, evaluated, absent, broken, changes);
    filled = applicability.given(indicator.node(), filled, changes);
    return new Marks(new Stage(filled, changes), absent, broken);
  }

  /**
   * The decision table as one term: the first row that holds. A missing x has no mark, even where a
   * row holds that does not look at x, unless the table itself says what a missing x is worth.
   */
  private Term rule(BoundIndicator indicator) {
    List<Term> rows = new ArrayList<>();
    if (indicator.cases().size() > 1 && !seesMissing(indicator)) {
      rows.add(figures.compiler().missing(figures.x(indicator.node().id())));
      rows.add(figures.compiler().constant(Double.NaN));
    }
    for (BoundCase row : indicator.cases()) {
      row.when().ifPresent(when -> rows.add(figures.term(when)));
      rows.add(figures.term(row.mark()));
    }
    return figures.compiler().firstThatHolds(rows);
  }

  private static boolean seesMissing(BoundIndicator indicator) {
    return indicator.cases().stream()
        .flatMap(row -> Stream.concat(row.when().stream(), Stream.of(row.mark())))
        .anyMatch(formula -> seesMissing(formula.checked().tree()));
  }

  private static boolean seesMissing(Expr tree) {
    return tree instanceof Expr.Call call
            && List.of("missing", "coalesce").contains(call.function())
            && call.operands().get(0) instanceof Expr.Name name
            && name.name().equals("x")
        || tree.operands().stream().anyMatch(Marking::seesMissing);
  }

  /** A rule that fails for a figure which is there never falls to the missing policy. */
  private BitSet broken(BoundIndicator indicator, Term rule, Column marks, BitSet evaluated) {
    Column x = figures.stages().treated(indicator.node().id());
    BitSet broken = new BitSet();
    BitSet missing = Parks.missing(marks, evaluated);
    for (int park = missing.nextSetBit(0); park >= 0; park = missing.nextSetBit(park + 1)) {
      if (!x.isMissing(park)) {
        boolean failed = remarks.failed(indicator.node(), rule, park);
        broken.set(park, failed);
        if (!failed) {
          remarks.parameters(indicator.node(), rule, parameters(indicator), park);
        }
      }
    }
    return broken;
  }

  /** The parameters of a rule by name, as they are computed for this indicator. */
  private Map<String, Term> parameters(BoundIndicator indicator) {
    Set<String> names = new LinkedHashSet<>(indicator.node().with().keySet());
    indicator.rule().ifPresent(rule -> names.addAll(rule.parameters().keySet()));
    Scope scope = indicator.cases().get(0).mark().scope();
    Map<String, Term> terms = new LinkedHashMap<>();
    for (String name : names) {
      if (scope.find(name).map(Symbol::meaning).orElse(null) instanceof Symbol.Bound bound) {
        terms.put(
            name, figures.compiler().compile(bound.checked(), bound.scope(), figures.period()));
      }
    }
    return terms;
  }

  /** Given limits win, and nobody notices that a good figure gets the lower mark. */
  private void reversed(BoundIndicator indicator, BoundFormula against, BitSet evaluated) {
    BitSet where = Parks.where(figures.column(against));
    where.and(evaluated);
    if (!where.isEmpty()) {
      remarks.add(
          EvaluationCode.LIMITS_REVERSED
              .at(
                  indicator.node().head().place(),
                  "indicator",
                  indicator.node().name(),
                  "seen",
                  where.cardinality(),
                  "of",
                  evaluated.cardinality())
              .about("", indicator.node().id()));
    }
  }

  /** The findings of the rows that held: one for all parks, or one for each. */
  private void heldCases(BoundIndicator indicator, BitSet evaluated) {
    if (indicator.cases().stream().noneMatch(row -> row.origin().finding().isPresent())) {
      return;
    }
    BitSet open = (BitSet) evaluated.clone();
    for (BoundCase row : indicator.cases()) {
      BitSet holds = (BitSet) open.clone();
      row.when().ifPresent(when -> holds.and(Parks.where(figures.column(when))));
      open.andNot(holds);
      Optional<String> code = row.origin().finding();
      if (code.isPresent() && !holds.isEmpty()) {
        heldCase(indicator, CatalogCode.of(code.get()), holds, evaluated);
      }
    }
  }

  private void heldCase(
      BoundIndicator indicator, CatalogCode code, BitSet holds, BitSet evaluated) {
    String topic = indicator.node().id();
    Place place = indicator.node().head().place();
    if (holds.equals(evaluated)) {
      Finding all = code.at(place, "indicator", indicator.node().name(), "park", EVERYBODY);
      remarks.add(all.about("", topic));
      return;
    }
    for (int park = holds.nextSetBit(0); park >= 0; park = holds.nextSetBit(park + 1)) {
      Finding one =
          code.at(place, "indicator", indicator.node().name(), "park", remarks.name(park));
      remarks.add(one.about(remarks.id(park), topic));
    }
  }

  private Column fill(
      BoundIndicator indicator,
      Column marks,
      BitSet evaluated,
      BitSet absent,
      BitSet broken,
      List<Change> changes) {
    BitSet missing = Parks.missing(marks, evaluated);
    missing.andNot(broken);
    if (missing.isEmpty()) {
      return marks;
    }
    if (indicator.missing().kind() == Absence.Kind.SPREAD) {
      absent.or(missing);
      return marks;
    }
    if (indicator.missing().kind() == Absence.Kind.REFUSE) {
      missing.stream()
          .forEach(
              park ->
                  remarks.park(
                      EvaluationCode.MISSING_REFUSED,
                      park,
                      indicator.node().id(),
                      "indicator",
                      indicator.node().name()));
      broken.or(missing);
      return marks;
    }
    Column given = figures.column(indicator.missing().mark().orElseThrow());
    for (int park = missing.nextSetBit(0); park >= 0; park = missing.nextSetBit(park + 1)) {
      if (given.isMissing(park)) {
        remarks.park(
            EvaluationCode.MISSING_REFUSED,
            park,
            indicator.node().id(),
            "indicator",
            indicator.node().name());
        broken.set(park);
      } else {
        changes.add(new Change(park, Double.NaN, given.get(park), Change.By.MISSING));
      }
    }
    return Parks.with(marks, missing, given);
  }
}
