// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which figures of a park a formula read, and where they stand. */
final class FiguresRead {
  private static final String ITEM = "item:";
  private static final String STAGE = "stage:";
  private static final String ATTRIBUTE = "attribute:";
  private static final String X = "x:";

  private final BoundModel bound;
  private final RoundFigures figures;
  private final ParkTable table;

  FiguresRead(BoundModel bound, RoundFigures figures, ParkTable table) {
    this.bound = bound;
    this.figures = figures;
    this.table = table;
  }

  /** The items that a term reads of the park itself, those behind indicators too. */
  List<Term.Input> items(Term term) {
    Set<Term.Input> found = new LinkedHashSet<>();
    collect(term, found);
    return List.copyOf(found);
  }

  private void collect(Term term, Set<Term.Input> found) {
    if (term instanceof Term.Operation operation) {
      operation.operands().forEach(operand -> collect(operand, found));
    } else if (term instanceof Term.Place place) {
      collect(place.figures(), found);
    } else if (term instanceof Term.Input input && isFigure(input)) {
      found.add(input);
    } else if (term instanceof Term.Input input) {
      figures.stages().behind(input).ifPresent(behind -> collect(behind, found));
    }
  }

  /** Where the first of the items stands that has a place. */
  Place first(List<Term.Input> items, int park) {
    return items.stream()
        .map(input -> place(input, park))
        .filter(place -> !place.equals(Place.NOWHERE))
        .findFirst()
        .orElse(Place.NOWHERE);
  }

  /** 税收收入 12亿元（D7）: every item with its figure and its cell, the sheet once only. */
  Text shown(List<Term.Input> items, int park) {
    Place first = first(items, park);
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Term.Input input : items) {
      Place place = place(input, park);
      boolean near = place.file().equals(first.file()) && place.sheet().equals(first.sheet());
      String cell = near ? place.cell() : place.toString();
      Text name = name(input);
      String figure = figure(input, park);
      zh.add(name.zh() + " " + or(figure, "缺") + (cell.isEmpty() ? "" : "（" + cell + "）"));
      en.add(name.en() + " " + or(figure, "missing") + (cell.isEmpty() ? "" : " (" + cell + ")"));
    }
    return items.isEmpty()
        ? Text.EMPTY
        : new Text("：" + String.join("，", zh), ": " + String.join(", ", en));
  }

  private static String or(String figure, String otherwise) {
    return figure.isEmpty() ? otherwise : figure;
  }

  private String figure(Term.Input input, int park) {
    double value = figures.calculator().at(input, park);
    Optional<Unit> unit =
        Optional.ofNullable(bound.model().inputs().items().get(id(input))).flatMap(Item::unit);
    if (Double.isNaN(value)) {
      return "";
    }
    double written =
        unit.filter(Unit::isShare).map(u -> value / u.scale().toDouble()).orElse(value);
    return Numerals.shortest(written) + unit.map(Unit::name).orElse("");
  }

  /** Where a figure stands; nowhere for what is no item. */
  Place place(Term.Input input, int park) {
    if (!isFigure(input)) {
      return Place.NOWHERE;
    }
    return stage(input)
        .filter(stage -> !table.stage().isEmpty())
        .map(table::at)
        .orElse(table)
        .place(id(input), input.period(), park);
  }

  private static boolean isFigure(Term.Input input) {
    return input.input().startsWith(ITEM) || input.input().startsWith(STAGE);
  }

  private static Optional<String> stage(Term.Input input) {
    String[] key = input.input().split(":", 3);
    return key[0].equals("stage") ? Optional.of(key[2]) : Optional.empty();
  }

  /** What an input is called, with its period where it is not this round's. */
  Text name(Term.Input input) {
    Text name = plain(input).orElse(Text.of(id(input)));
    return input.period().equals(figures.period()) ? name : dated(name, input.period());
  }

  /** The same, always with its period. */
  Text datedName(Term.Input input) {
    return dated(plain(input).orElse(Text.of(id(input))), input.period());
  }

  private static Text dated(Text name, Period period) {
    return new Text(name.zh() + "（" + period + "）", name.en() + " (" + period + ")");
  }

  /** The name of an item, attribute or indicator; empty for whatever else formulas ask for. */
  Optional<Text> plain(Term.Input input) {
    String id = id(input);
    Optional<Text> name = Optional.empty();
    if (isFigure(input)) {
      name = Optional.ofNullable(bound.model().inputs().items().get(id)).map(Item::name);
      name = name.map(text -> stage(input).map(stage -> at(text, stage)).orElse(text));
    } else if (input.input().startsWith(ATTRIBUTE)) {
      Attribute attribute = bound.model().inputs().attributes().get(id);
      name = Optional.ofNullable(attribute).map(AbsentAttributes::name);
    } else if (input.input().startsWith(X)) {
      name = bound.tree().node(id).map(Node::name);
    }
    return name.map(text -> text.isEmpty() ? Text.of(id) : text);
  }

  private static Text at(Text name, String stage) {
    return new Text(name.zh() + "【" + stage + "】", name.en() + " [" + stage + "]");
  }

  private static String id(Term.Input input) {
    String[] key = input.input().split(":", 3);
    return key.length == 1 ? key[0] : key[1];
  }

  /**
   * The figures of a park, to be put behind a sentence: ；税收总额（2023）2亿元 ‹上报.xlsx › 2023 › B3›. Empty
   * if there are none.
   */
  Text behind(List<Term> terms, int park) {
    Set<Term.Input> inputs = new LinkedHashSet<>();
    terms.forEach(term -> collect(term, inputs));
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Term.Input input : inputs) {
      String where = place(input, park).toString();
      String said = or(figure(input, park), "—") + (where.isEmpty() ? "" : " ‹" + where + "›");
      Text name = datedName(input);
      zh.add(name.zh() + said);
      en.add(name.en() + " " + said);
    }
    return zh.isEmpty()
        ? Text.EMPTY
        : new Text("；" + String.join("、", zh), "; " + String.join(", ", en));
  }
}
