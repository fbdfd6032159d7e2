// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Diagnosis;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.formula.Printer;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what went wrong for a park into findings that name the park and the indicator. */
final class Remarks {
  private final RoundFigures figures;
  private final ParkTable table;
  private final FiguresRead read;
  private final Findings findings;

  Remarks(RoundFigures figures, ParkTable table, FiguresRead read, Findings findings) {
    this.figures = figures;
    this.table = table;
    this.read = read;
    this.findings = findings;
  }

  /** Values that are missing, and operations that failed on the way to one. */
  void values(Node node, Term value, Column column, BitSet evaluated) {
    BitSet concerned =
        Diagnosis.canHide(value)
            ? Parks.missing(figures.calculator().gaps(value), evaluated)
            : Parks.missing(column, evaluated);
    for (int park = concerned.nextSetBit(0); park >= 0; park = concerned.nextSetBit(park + 1)) {
      Diagnosis diagnosis = Diagnosis.of(value, figures.calculator(), park);
      for (Diagnosis.Failure failure : diagnosis.failed()) {
        add(failure(node, failure, park), park, node.id());
      }
      if (column.isMissing(park) && !diagnosis.missing().isEmpty()) {
        add(
            EvaluationCode.VALUE_MISSING.at(
                place(diagnosis, park),
                "park",
                name(park),
                "indicator",
                node.name(),
                "seen",
                inputs(diagnosis)),
            park,
            node.id());
      }
    }
  }

  /** What failed or was missing in a treatment of a value that was there. */
  void treatment(Node node, Term treatment, Column column, BitSet parks) {
    BitSet missing = Parks.missing(column, parks);
    for (int park = missing.nextSetBit(0); park >= 0; park = missing.nextSetBit(park + 1)) {
      Diagnosis diagnosis = Diagnosis.of(treatment, figures.calculator(), park);
      for (Diagnosis.Failure failure : diagnosis.failed()) {
        add(failure(node, failure, park), park, node.id());
      }
      for (Term.Input input : diagnosis.missing()) {
        Optional<Term> behind = figures.stages().behind(input);
        if (behind.isPresent()) {
          BitSet one = new BitSet();
          one.set(park);
          values(node, behind.get(), figures.calculator().column(behind.get()), one);
        }
      }
    }
  }

  /** Marks that are missing although x is there: whether the rule failed for a park. */
  boolean failed(Node node, Term mark, int park) {
    Diagnosis diagnosis = Diagnosis.of(mark, figures.calculator(), park);
    for (Diagnosis.Failure failure : diagnosis.failed()) {
      Finding why = failure(node, failure, park);
      add(
          EvaluationCode.RULE_WITHOUT_MARK.at(
              node.rule().map(formula -> formula.place()).orElse(Place.NOWHERE),
              "park",
              name(park),
              "indicator",
              node.name(),
              "seen",
              why.seen()),
          park,
          node.id());
    }
    return !diagnosis.failed().isEmpty();
  }

  /** Figures that a rule needs beside x, and lacks: by the parameter that they belong to. */
  void parameters(Node node, Term mark, Map<String, Term> parameters, int park) {
    Diagnosis whole = Diagnosis.of(mark, figures.calculator(), park);
    List<Term.Input> open = new ArrayList<>(whole.missing());
    List<Text> lacking = new ArrayList<>();
    parameters.forEach(
        (name, term) -> {
          List<Term.Input> own =
              new ArrayList<>(Diagnosis.of(term, figures.calculator(), park).missing());
          own.retainAll(whole.missing());
          if (!own.isEmpty()) {
            Text names = joined(own.stream().map(read::datedName).toList());
            lacking.add(
                new Text(
                    "参数 " + name + "：" + names.zh(), "its parameter " + name + ": " + names.en()));
            open.removeAll(own);
          }
        });
    open.stream().map(read::datedName).forEach(lacking::add);
    if (!lacking.isEmpty()) {
      add(
          EvaluationCode.PARAMETER_MISSING.at(
              place(whole, park),
              "park",
              name(park),
              "indicator",
              node.name(),
              "seen",
              joined(lacking)),
          park,
          node.id());
    }
  }

  private Finding failure(Node node, Diagnosis.Failure failure, int park) {
    Term.Operation operation = failure.operation();
    EvaluationCode code =
        switch (operation.name()) {
          case "/" -> EvaluationCode.DIVISION_BY_ZERO;
          case "growth" -> EvaluationCode.NO_GROWTH_BASE;
          default -> EvaluationCode.NO_NUMBER_COMES_OUT;
        };
    String operands =
        failure.operands().stream()
            .map(Numerals::shortest)
            .collect(Collectors.joining(", ", "(", ")"));
    return code.at(
        Place.NOWHERE,
        "park",
        name(park),
        "indicator",
        node.name(),
        "figures",
        read.behind(operation.operands(), park),
        "seen",
        Printer.print(operation.origin()) + " " + operands);
  }

  /** Growth of many times from next to nothing. */
  void tinyBase(Node node, Term.Operation growth, int park, double rate, double share) {
    add(
        EvaluationCode.TINY_BASE.at(
            Place.NOWHERE,
            "park",
            name(park),
            "indicator",
            node.name(),
            "seen",
            Printer.print(growth.origin()) + " = " + percent(rate),
            "figures",
            read.behind(growth.operands(), park),
            "share",
            percent(share)),
        park,
        node.id());
  }

  private static String percent(double share) {
    return Numerals.shortest(Decimals.round(100 * share, 1)) + "%";
  }

  private Place place(Diagnosis diagnosis, int park) {
    return read.place(diagnosis.missing().get(0), park);
  }

  private Text inputs(Diagnosis diagnosis) {
    return joined(diagnosis.missing().stream().map(read::datedName).toList());
  }

  private static Text joined(List<Text> names) {
    return new Text(
        names.stream().map(Text::zh).collect(Collectors.joining("、")),
        names.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  /**
   * A condition that can't be decided for some parks does not hold there; where it can't be for
   * anybody that is told once.
   */
  void undecided(Text what, Term condition, BitSet parks) {
    Column holds = figures.calculator().column(condition);
    int[] open = parks.stream().filter(holds::isMissing).toArray();
    if (open.length > 1 && open.length == parks.cardinality()) {
      add(
          EvaluationCode.UNDECIDED_FOR_ALL.at(
              Place.NOWHERE,
              "count",
              open.length,
              "seen",
              what,
              "lacks",
              lacks(Diagnosis.of(condition, figures.calculator(), open[0]))));
      return;
    }
    for (int park : open) {
      Diagnosis diagnosis = Diagnosis.of(condition, figures.calculator(), park);
      Place place = diagnosis.missing().isEmpty() ? Place.NOWHERE : place(diagnosis, park);
      add(
          EvaluationCode.UNDECIDED.at(
              place, "park", name(park), "seen", what, "lacks", lacks(diagnosis)),
          park,
          "");
    }
  }

  /** What a condition lacks, by the names that people know; figures, where there is no such. */
  private Text lacks(Diagnosis diagnosis) {
    List<Text> names =
        diagnosis.missing().stream()
            .filter(input -> read.plain(input).isPresent())
            .map(read::name)
            .distinct()
            .toList();
    return names.isEmpty() ? new Text("数据", "figures") : joined(names);
  }

  /** A finding about one park. */
  void park(EvaluationCode code, int park, String topic, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "park";
    all[arguments.length + 1] = name(park);
    add(code.at(Place.NOWHERE, all), park, topic);
  }

  /** A finding about no park in particular. */
  void add(Finding finding) {
    findings.add(finding);
  }

  private void add(Finding finding, int park, String topic) {
    findings.add(finding.about(table.roster().parks().get(park).id(), topic));
  }

  String id(int park) {
    return table.roster().parks().get(park).id();
  }

  String name(int park) {
    return table.roster().parks().get(park).name();
  }

  /** A remark that the model makes itself, with the figures that it looked at and their cells. */
  void check(Check check, Term condition, int park) {
    List<Term.Input> items = read.items(condition);
    Finding finding =
        EvaluationCode.MODEL_CHECK.at(
            read.first(items, park),
            "park",
            name(park),
            "say",
            check.say(),
            "figures",
            read.shown(items, park));
    add(finding.as(check.severity()), park, "");
  }
}
