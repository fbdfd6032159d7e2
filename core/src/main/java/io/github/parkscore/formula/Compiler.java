// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Cadence;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit.Ratio;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Choices;
import io.github.parkscore.formula.kernel.Decisions;
import io.github.parkscore.formula.kernel.Kernel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns checked formulas into terms for one evaluation. Keeps every term it made, so that a
 * statistic which ten formulas need is one term. Used by one thread at a time.
 */
public final class Compiler {
  private final Texts texts;
  private final Cadence cadence;
  private final int earlierRounds;
  private final CohortTerms cohorts;
  private final ResultTerms results;
  private final Terms terms = new Terms();
  private final Map<Seen, Term> seen = new HashMap<>();

  /**
   * A part of a formula in a scope and a period, by identity: compiled once however often it is
   * reached.
   */
  private record Seen(Expr tree, Scope scope, Period period) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Seen same
          && tree == same.tree
          && scope == same.scope
          && period.equals(same.period);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(tree) * 31
          + System.identityHashCode(scope)
          + period.hashCode();
    }
  }

  /**
   * A compiler for one evaluation.
   *
   * @param texts the texts of the evaluation
   * @param cadence how rounds follow each other
   * @param earlierRounds how many rounds the known ones reach back, for streak
   * @param quota makes a whole number of a share of parks, as the model says
   */
  public Compiler(Texts texts, Cadence cadence, int earlierRounds, Kernel quota) {
    this.texts = texts;
    this.cadence = cadence;
    this.earlierRounds = earlierRounds;
    this.cohorts = new CohortTerms(this, terms);
    this.results = new ResultTerms(this, quota);
  }

  /** The term of a formula in a period. */
  public Term compile(Checked checked, Scope scope, Period period) {
    return term(checked.tree(), scope, period);
  }

  /** The first mark whose condition holds: conditions and marks by turns, the last mark alone. */
  public Term firstThatHolds(List<Term> whensAndMarks) {
    Expr origin = new Expr.Call("case", List.of(), Span.NONE);
    return whensAndMarks.size() == 1
        ? whensAndMarks.get(0)
        : operation("case", Choices::firstThatHolds, origin, whensAndMarks);
  }

  Term term(Expr tree, Scope scope, Period period) {
    Seen part = new Seen(tree, scope, period);
    Term known = seen.get(part);
    if (known == null) {
      known = make(tree, scope, period);
      seen.put(part, known);
    }
    return known;
  }

  private Term make(Expr tree, Scope scope, Period period) {
    if (tree instanceof Expr.Num number) {
      return constant(number.value());
    }
    if (tree instanceof Expr.Str text) {
      return constant(texts.code(text.value()));
    }
    if (tree instanceof Expr.Name name) {
      return named(name, scope, period);
    }
    if (tree instanceof Expr.Neg minus) {
      if (minus.operand() instanceof Expr.Num number) {
        return constant(-number.value());
      }
      return operation("-", Arithmetic::negate, minus, scope, period);
    }
    if (tree instanceof Expr.Convert conversion) {
      Ratio ratio = conversion.from().to(conversion.to());
      double over = ratio.over().doubleValue();
      double under = ratio.under().doubleValue();
      String name = "×" + ratio.over() + "/" + ratio.under();
      return operation(name, Arithmetic.scale(over, under), conversion, scope, period);
    }
    if (tree instanceof Expr.Bin bin) {
      return operation(bin.op().symbol(), Kernels.of(bin.op()), bin, scope, period);
    }
    return call((Expr.Call) tree, scope, period);
  }

  private Term named(Expr.Name name, Scope scope, Period period) {
    Symbol symbol = scope.find(name.name()).orElseThrow();
    if (symbol.meaning() instanceof Symbol.Bound bound) {
      return term(bound.checked().tree(), bound.scope(), period);
    }
    return input(((Symbol.Input) symbol.meaning()).key(), period);
  }

  private Term call(Expr.Call call, Scope scope, Period period) {
    Function function = Function.of(call.function()).orElseThrow();
    return switch (function.family()) {
      case PARK -> park(function, call, scope, period);
      case COHORT -> cohorts.term(function, call, scope, period);
      case TIME -> time(function, call, scope, period);
      case RESULT -> results.term(function, call, scope, period);
      case ROUNDS -> rounds(function, call, scope, period);
      case STAGES -> {
        String item = ((Expr.Name) call.operands().get(0)).name();
        String stage = ((Expr.Str) call.operands().get(1)).value();
        Symbol symbol = scope.find("stage:" + item + ":" + stage).orElseThrow();
        yield input(((Symbol.Input) symbol.meaning()).key(), period);
      }
    };
  }

  private Term park(Function function, Expr.Call call, Scope scope, Period period) {
    if (function == Function.ROUND) {
      Expr.Call plain = new Expr.Call("round", call.operands().subList(0, 1), call.span());
      return operation("round" + digits(call), Decisions.round(digits(call)), plain, scope, period);
    }
    return operation(call.function(), Kernels.of(function), call, scope, period);
  }

  private static int digits(Expr.Call round) {
    return round.operands().size() < 2
        ? 0
        : Constants.number(round.operands().get(1)).orElseThrow().intValue();
  }

  private Term time(Function function, Expr.Call call, Scope scope, Period period) {
    List<Expr> operands = call.operands();
    Expr x = operands.get(0);
    return switch (function) {
      case GROWTH ->
          operation(
              "growth",
              Arithmetic::growth,
              call,
              List.of(term(x, scope, period), term(x, scope, period.previous(1))));
      default -> term(x, scope, period(call, period).orElseThrow());
    };
  }

  /** The period that a call of prev or at looks at from another one; empty of other calls. */
  public static Optional<Period> period(Expr.Call call, Period from) {
    return switch (call.function()) {
      case "at" -> Constants.period(call.operands().get(1));
      case "prev" -> Optional.of(from.previous(number(call.operands(), 1)));
      default -> Optional.empty();
    };
  }

  private Term rounds(Function function, Expr.Call call, Scope scope, Period period) {
    int rounds = function == Function.STREAK ? earlierRounds + 1 : number(call.operands(), 1);
    List<Term> each = new ArrayList<>();
    for (int back = 0; back < rounds; back++) {
      each.add(term(call.operands().get(0), scope, cadence.before(period, back)));
    }
    return operation(call.function(), Kernels.of(function), call, each);
  }

  private static int number(List<Expr> operands, int at) {
    return operands.size() <= at ? 1 : Constants.number(operands.get(at)).orElseThrow().intValue();
  }

  private Term operation(String name, Kernel kernel, Expr origin, Scope scope, Period period) {
    List<Term> operands =
        origin.operands().stream().map(operand -> term(operand, scope, period)).toList();
    return operation(name, kernel, origin, operands);
  }

  Term operation(String name, Kernel kernel, Expr origin, List<Term> operands) {
    return terms.operation(name, kernel, origin, operands);
  }

  /** Whether a term is missing. */
  public Term missing(Term term) {
    Expr origin = new Expr.Call("missing", List.of(), Span.NONE);
    return operation("missing", Choices::missing, origin, List.of(term));
  }

  /** The term of a column that the evaluation supplies. */
  public Term input(String input, Period period) {
    return terms.input(input, period);
  }

  /** The term of a number. */
  public Term constant(double value) {
    return terms.constant(value);
  }
}
