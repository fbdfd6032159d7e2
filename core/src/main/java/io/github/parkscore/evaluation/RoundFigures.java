// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Cadence;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Calculator;
import io.github.parkscore.formula.Checked;
import io.github.parkscore.formula.Compiler;
import io.github.parkscore.formula.Figures;
import io.github.parkscore.formula.Fitted;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Term;
import io.github.parkscore.formula.Texts;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Chunkwise;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.IndicatorModel;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Everything that the formulas of one round can ask for: items, attributes, what was computed
 * before, earlier rounds, cohorts, groups. Keeps what it has made. Used by one thread at a time.
 */
final class RoundFigures implements Figures {
  private static final Pattern PLACES = Pattern.compile("(graded:)?(place|from_last|parks):.*");

  private final BoundModel bound;
  private final ParkTable table;
  private final Period period;
  private final Texts texts = new Texts();
  private final Compiler compiler;
  private final Calculator calculator;
  private final Membership membership;
  private final ItemFigures items;
  private final PastFigures past;
  private final Scopes scopes;
  private final IndicatorStages stages;
  private final Map<String, Column> columns = new HashMap<>();
  private final Map<Period, BitSet> cohorts = new HashMap<>();
  private final Map<Period, BitSet> evaluated = new HashMap<>();
  private final Groupings groupings;
  private final Set<String> attributes = new TreeSet<>();

  /**
   * A result of this round that is asked for before its step, as {@code at(grade, 2018)} does in
   * the round of 2018: missing, but neither kept nor taken for a constant.
   */
  private final Column notYet;

  private BiFunction<String, Groups, Column> places;
  private Shares nominal;
  private Wholes wholes;

  RoundFigures(BoundModel bound, ParkTable table, History history, Period period, Fitted fitted) {
    this.bound = bound;
    this.table = table;
    this.period = period;
    Cadence cadence = Cadence.of(history, period);
    this.compiler =
        new Compiler(
            texts,
            cadence,
            cadence.reach(history, period),
            Quotas.kernel(bound.model().conclusions().quota().orElse(null)));
    this.calculator = new Calculator(this, fitted);
    this.groupings = new Groupings(bound, table, period, texts, this::column);
    this.membership = new Membership(table, period);
    this.items = new ItemFigures(bound.model(), table, period, texts);
    this.past = new PastFigures(bound.model(), table, history, texts);
    this.scopes = new Scopes(bound, this);
    this.stages = new IndicatorStages(bound, this, fitted);
    this.notYet = Column.of(table.size(), park -> Double.NaN);
  }

  Calculator calculator() {
    return calculator;
  }

  ItemFigures items() {
    return items;
  }

  IndicatorModel model() {
    return bound.model();
  }

  IndicatorStages stages() {
    return stages;
  }

  Scopes scopes() {
    return scopes;
  }

  Texts texts() {
    return texts;
  }

  Period period() {
    return period;
  }

  /** The term of a formula in this round. */
  Term term(BoundFormula formula) {
    return term(formula, period);
  }

  Term term(BoundFormula formula, Period of) {
    return compiler.compile(formula.checked(), formula.scope(), of);
  }

  /** The term of an indicator's x in this round. */
  Term x(String indicator) {
    return compiler.input("x:" + indicator, period);
  }

  Compiler compiler() {
    return compiler;
  }

  private Column column(Checked checked, Scope scope, Period of) {
    return calculator.column(compiler.compile(checked, scope, of));
  }

  /** A formula's column in this round. */
  Column column(BoundFormula formula) {
    return calculator.column(term(formula));
  }

  /** Keeps a column of this round that was computed. */
  void put(String key, Column column) {
    columns.put(key + "@" + period, column);
  }

  /** From now on the places of this round are known: by key and groups. */
  void places(BiFunction<String, Groups, Column> byKey) {
    this.places = byKey;
  }

  /** Who belongs to this round. */
  Membership membership() {
    return membership;
  }

  /** The parks of this round that sent a return for it, or have a member that did. */
  BitSet returned() {
    return wholes().with(membership.returned(period));
  }

  /** What was noticed while items were looked up. */
  Findings findings() {
    return items.findings();
  }

  /** The lines of the roster. */
  List<Park> parks() {
    return table.roster().parks();
  }

  /** Who is scored as the mean of others. */
  Wholes wholes() {
    wholes = wholes == null ? Wholes.of(bound.model(), this) : wholes;
    return wholes;
  }

  @Override
  public int size() {
    return table.size();
  }

  @Override
  public Column input(String key, Period of) {
    String full = key + "@" + of;
    Column known = columns.get(full);
    if (known == null) {
      known = make(key, of);
      if (known != notYet) {
        columns.put(full, known);
      }
    }
    return known;
  }

  private Column make(String key, Period of) {
    int colon = key.indexOf(':');
    String what = colon < 0 ? key : key.substring(0, colon);
    String argument = colon < 0 ? "" : key.substring(colon + 1);
    switch (what) {
      case "item":
        items.sharedBy(argument).ifPresent(attributes::add);
        return items.item(argument, of);
      case "stage":
        int stage = argument.indexOf(':');
        return items.atStage(argument.substring(0, stage), argument.substring(stage + 1), of);
      case "attribute":
        attributes.add(argument);
        return items.attribute(argument, of);
      case "id":
        return items.text(Park::id);
      case "name":
        return items.text(Park::name);
      case "year":
        return Column.constant(table.size(), of.year());
      case "x":
        return stages.column(argument, of);
      case "point":
        return point(argument);
      case "available":
        return new Availability(bound, this).column(of);
      default:
        break;
    }
    if (of.compareTo(period) < 0) {
      return past.column(key, of, grouping -> groups(Groupings.attributes(grouping), of))
          .orElseGet(() -> Column.constant(table.size(), Double.NaN));
    }
    int last = key.lastIndexOf(':');
    return places != null && PLACES.matcher(key).matches()
        ? places.apply(key, groups(Groupings.attributes(key.substring(last + 1)), of))
        : notYet;
  }

  /** The attributes that formulas and groups have asked for so far, shared items' too. */
  Set<String> attributesAsked() {
    return Collections.unmodifiableSet(attributes);
  }

  /** The mark worth one point, as if nothing were spread. */
  private Column point(String id) {
    nominal = nominal == null ? Shares.nominal(bound, this) : nominal;
    Column full = nominal.full(bound.tree().node(id).orElseThrow());
    return Chunkwise.run(Arithmetic::reciprocal, full);
  }

  /**
   * The parks that sent a return for a period and are not excluded from its evaluation; of an
   * earlier period that nobody sent a return for, those of whom a result was published.
   */
  BitSet evaluated(Period of) {
    BitSet known = evaluated.get(of);
    if (known == null) {
      known = wholes().with(membership.returned(of));
      if (known.isEmpty() && of.isBefore(period)) {
        known = past.published(of);
      }
      evaluated.put(of, known);
      for (Map.Entry<Exclusion, BoundFormula> exclusion : bound.exclusions().entrySet()) {
        if (exclusion.getKey().from() == Exclusion.From.EVALUATION) {
          Column excluded = calculator.column(term(exclusion.getValue(), of));
          known.andNot(Parks.where(excluded));
        }
      }
    }
    return known;
  }

  @Override
  public BitSet cohort(Period of) {
    BitSet known = cohorts.get(of);
    if (known == null) {
      known = (BitSet) evaluated(of).clone();
      if (bound.cohort().isPresent()) {
        known.and(Parks.where(calculator.column(term(bound.cohort().get(), of))));
      }
      cohorts.put(of, known);
    }
    return known;
  }

  @Override
  public Groups groups(List<String> attributes, Period of) {
    return groupings.groups(attributes, of);
  }

  /** The texts of an attribute, computed ones too. */
  Column attributeTexts(String attribute) {
    return groupings.texts(attribute, period);
  }
}
