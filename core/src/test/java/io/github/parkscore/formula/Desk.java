// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Cadence;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.kernel.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few parks with figures in two years, to try formulas on. */
final class Desk implements Figures {
  static final Period NOW = Period.year(2024);
  static final Period BEFORE = Period.year(2023);

  private final int size;
  private final Map<String, Column> columns = new HashMap<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final Map<String, String[]> texts = new HashMap<>();
  private final Texts codes = new Texts();
  private final BitSet cohort = new BitSet();
  private final Fitted fitted = Fitted.empty();
  private Step step = Step.WATCH;

  Desk(int size) {
    this.size = size;
    cohort.set(0, size);
  }

  Desk item(String name, String unit, double... figures) {
    columns.put("item:" + name + "@" + NOW, Column.of(figures));
    symbols.add(
        Symbol.number(
            name,
            unit == null ? null : Unit.parse(unit).orElseThrow(),
            Step.ITEMS,
            "item:" + name));
    return this;
  }

  Desk earlier(String name, double... figures) {
    columns.put("item:" + name + "@" + BEFORE, Column.of(figures));
    return this;
  }

  Desk text(String name, String... values) {
    texts.put(name, values);
    Column column = Column.of(size, i -> codes.code(values[i]));
    columns.put("text:" + name + "@" + NOW, column);
    columns.put("text:" + name + "@" + BEFORE, column);
    List<String> allowed = Arrays.stream(values).filter(v -> v != null).distinct().toList();
    symbols.add(Symbol.text(name, allowed, Step.ITEMS, "text:" + name));
    return this;
  }

  Desk result(String key, double... figures) {
    columns.put(key + "@" + NOW, Column.of(figures));
    symbols.add(Symbol.number(key, null, Step.ITEMS, key));
    return this;
  }

  Desk without(int... parks) {
    Arrays.stream(parks).forEach(cohort::clear);
    return this;
  }

  Desk at(Step other) {
    this.step = other;
    return this;
  }

  Scope scope() {
    return Scope.of(step, symbols).withQuota();
  }

  Checked check(String formula, Findings findings) {
    return Formula.parse(formula, Place.line("model.yaml", 1, 1), findings)
        .flatMap(parsed -> Checker.check(parsed, scope(), findings))
        .orElse(null);
  }

  /** The codes of what is wrong with a formula. */
  List<String> refusals(String formula) {
    Findings findings = new Findings();
    check(formula, findings);
    return findings.list().stream().map(finding -> finding.code()).toList();
  }

  Term term(String formula) {
    Findings findings = new Findings();
    Checked checked = check(formula, findings);
    if (checked == null) {
      throw new AssertionError(findings.list().toString());
    }
    Kernel down =
        (in, out, n) -> {
          for (int i = 0; i < n; i++) {
            out[i] = Math.floor(in[0][i] * in[1][i]);
          }
        };
    return new Compiler(codes, new Cadence(false), 1, down).compile(checked, scope(), NOW);
  }

  double[] compute(String formula) {
    return calculator().column(term(formula)).toArray();
  }

  Calculator calculator() {
    return new Calculator(this, fitted);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Column input(String key, Period period) {
    return columns.getOrDefault(key + "@" + period, Column.constant(size, Double.NaN));
  }

  @Override
  public BitSet cohort(Period period) {
    return cohort;
  }

  @Override
  public Groups groups(List<String> attributes, Period period) {
    if (attributes.isEmpty()) {
      return Groups.all(size);
    }
    List<String> names = new ArrayList<>();
    int[] of = new int[size];
    for (int i = 0; i < size; i++) {
      int park = i;
      List<String> values = attributes.stream().map(a -> texts.get(a)[park]).toList();
      String name = values.contains(null) ? null : String.join("+", values);
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
      of[i] = name == null ? -1 : names.indexOf(name);
    }
    return new Groups(of, names);
  }
}
