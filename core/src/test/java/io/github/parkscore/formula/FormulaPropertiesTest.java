// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaPropertiesTest {
  @Property
  void printedAndParsedAgainIsTheSameTree(@ForAll("trees") Expr tree) {
    assertThat(Formula.of(Printer.print(tree)).tree()).isEqualTo(tree);
  }

  /** An evaluator that shares nothing with the kernels: one park at a time, lazily. */
  @Property
  void kernelsAgreeWithAPlainInterpreter(
      @ForAll("computable") Expr tree,
      @ForAll("figures") double[] a,
      @ForAll("figures") double[] b) {
    Desk desk = new Desk(3).item("a", null, a).item("b", null, b);
    double[] computed = desk.compute(Printer.print(tree));
    for (int park = 0; park < 3; park++) {
      double plain = PlainInterpreter.evaluate(tree, a[park], b[park]);
      assertThat(Double.valueOf(computed[park] + 0.0))
          .as(Printer.print(tree))
          .isEqualTo(Double.valueOf(plain + 0.0));
    }
  }

  @Provide
  Arbitrary<double[]> figures() {
    return Arbitraries.doubles()
        .between(-10, 10)
        .ofScale(2)
        .injectDuplicates(0.2)
        .edgeCases(cases -> cases.add(0.0, 1.0))
        .injectNull(0)
        .map(value -> value)
        .array(double[].class)
        .ofSize(3)
        .map(
            array -> {
              double[] copy = array.clone();
              for (int i = 0; i < copy.length; i++) {
                copy[i] = Math.abs(copy[i] - 7) < 1 ? Double.NaN : copy[i] + 0.0;
              }
              return copy;
            });
  }

  @Provide
  Arbitrary<Expr> trees() {
    return tree(4, false);
  }

  @Provide
  Arbitrary<Expr> computable() {
    return tree(3, true);
  }

  private static Arbitrary<Expr> tree(int depth, boolean numbersOnly) {
    Arbitrary<Expr> leaf = leaf(numbersOnly);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Expr> below = Arbitraries.lazy(() -> tree(depth - 1, numbersOnly));
    Arbitrary<Expr> minus = below.map(operand -> new Expr.Neg(operand, Span.NONE));
    Op[] ops =
        numbersOnly ? new Op[] {Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.LT, Op.GE, Op.EQ} : Op.values();
    Arbitrary<Expr> bin =
        Combinators.combine(Arbitraries.of(ops), below, below)
            .as((op, left, right) -> new Expr.Bin(op, left, right, Span.NONE));
    Arbitrary<Expr> call =
        numbersOnly
            ? computableCall(below)
            : Combinators.combine(Arbitraries.of("min", "mean", "税率"), below.list().ofMaxSize(3))
                .as((name, operands) -> new Expr.Call(name, operands, Span.NONE));
    return Arbitraries.oneOf(List.of(leaf, minus, bin, call));
  }

  private static Arbitrary<Expr> computableCall(Arbitrary<Expr> below) {
    Arbitrary<Expr> two =
        Combinators.combine(Arbitraries.of("min", "max", "coalesce"), below, below)
            .as((name, a, b) -> new Expr.Call(name, List.of(a, b), Span.NONE));
    Arbitrary<Expr> one =
        Combinators.combine(Arbitraries.of("abs", "floor", "ceil"), below)
            .as((name, a) -> new Expr.Call(name, List.of(a), Span.NONE));
    Arbitrary<Expr> choice =
        Combinators.combine(below, below, below)
            .as(
                (a, b, c) -> {
                  Expr condition = new Expr.Bin(Op.GT, a, Expr.Num.of(1), Span.NONE);
                  return new Expr.Call("if", List.of(condition, b, c), Span.NONE);
                });
    return Arbitraries.oneOf(List.of(one, two, choice));
  }

  private static Arbitrary<Expr> leaf(boolean numbersOnly) {
    Arbitrary<Expr> number =
        Arbitraries.doubles().between(0, 100).ofScale(2).map(value -> Expr.Num.of(value + 0.0));
    Arbitrary<Expr> name =
        Arbitraries.of(numbersOnly ? List.of("a", "b") : List.of("a", "税收", "static.i01", "_x"))
            .map(text -> new Expr.Name(text, Span.NONE));
    Arbitrary<Expr> text =
        Arbitraries.of("东部", "it's", "", "a b").map(value -> new Expr.Str(value, Span.NONE));
    return numbersOnly
        ? Arbitraries.oneOf(List.of(number, name))
        : Arbitraries.oneOf(List.of(number, name, text));
  }
}
