// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundCase;
import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.Checked;
import io.github.parkscore.formula.Checker;
import io.github.parkscore.formula.Compiler;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Fitted;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Type;
import io.github.parkscore.model.Node;
import java.util.List;
import java.util.Optional;

/**
 * The figures in between: what a formula, a name or a condition came to for one park. Made from a
 * result by computing it again. Used by one thread at a time.
 */
public final class Workings {
  private final BoundModel bound;
  private final RoundFigures figures;
  private final MemberMeans means;

  private Workings(BoundModel bound, RoundFigures figures, MemberMeans means) {
    this.bound = bound;
    this.figures = figures;
    this.means = means;
  }

  /** The workings of a result. */
  public static Workings of(Evaluation evaluation) {
    BoundModel bound = BoundModel.of(evaluation.model()).orThrow();
    Options options =
        new Options(
            Optional.of(evaluation.period()),
            evaluation.history(),
            evaluation.conclusions().stream()
                .flatMap(conclusion -> conclusion.regrading().stream())
                .map(Regrading::change)
                .toList());
    Round round = new Round(bound, evaluation.table(), options, Fitted.empty());
    round.run();
    return new Workings(bound, round.figures(), round.means());
  }

  /** The members that a park is scored as the mean of; empty if its own figures count. */
  public List<MemberShare> members(int park) {
    return means.of(park);
  }

  /** What reports call a park. */
  public String name(int park) {
    return figures.parks().get(park).shortName();
  }

  /** Whether a node and all above it apply to a park. */
  public boolean applies(Node node, int park) {
    return figures.scopes().of(node, figures.period()).map(parks -> parks.get(park)).orElse(true);
  }

  /** The model with its names bound. */
  public BoundModel bound() {
    return bound;
  }

  /** What a formula came to for a park; NaN if missing. */
  public double at(BoundFormula formula, int park) {
    return figures.calculator().at(figures.term(formula), park);
  }

  /** What a name of a scope stood for. */
  public double at(Expr.Name name, Scope scope, int park) {
    Formula formula = new Formula(name.name(), name, Place.NOWHERE);
    Optional<Checked> checked = Checker.check(formula, scope, new Findings());
    return checked.map(c -> at(new BoundFormula(formula, c, scope), park)).orElse(Double.NaN);
  }

  /** What a part of a checked formula came to for a park in a period. */
  public double at(Expr tree, Scope scope, int park, Period period) {
    Formula formula = new Formula("", tree, Place.NOWHERE);
    Checked checked = new Checked(tree, Type.NUMBER, Optional.empty());
    BoundFormula part = new BoundFormula(formula, checked, scope);
    return figures.calculator().at(figures.term(part, period), park);
  }

  /** The period that prev or at looks at from another one. */
  public Optional<Period> period(Expr.Call call, Period from) {
    return Compiler.period(call, from);
  }

  /** The round. */
  public Period period() {
    return figures.period();
  }

  /** The text that a number of a text column stands for; empty for none. */
  public String text(double code) {
    String text = figures.texts().text(code);
    return text == null ? "" : text;
  }

  /** The row of an indicator's decision table that held for a park. */
  public Optional<BoundCase> heldCase(String indicator, int park) {
    List<BoundCase> cases = bound.indicators().get(indicator).cases();
    for (BoundCase row : cases) {
      if (row.when().isEmpty() || at(row.when().get(), park) == 1) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
