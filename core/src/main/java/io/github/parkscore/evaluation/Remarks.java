// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Diagnosis;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.formula.Printer;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Item;
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
  private final Sources sources;
  private final Findings findings;

  Remarks(RoundFigures figures, ParkTable table, Map<String, Item> items, Findings findings) {
    this.figures = figures;
    this.table = table;
    this.sources = new Sources(figures, table, items);
    this.findings = findings;
  }

  /** Values that are missing, and operations that failed on the way to one. */
  void values(Node node, Term value, Column column, BitSet evaluated) {
    boolean hides = Diagnosis.canHide(value);
    for (int park = evaluated.nextSetBit(0); park >= 0; park = evaluated.nextSetBit(park + 1)) {
      if (!hides && !column.isMissing(park)) {
        continue;
      }
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
    for (int park = parks.nextSetBit(0); park >= 0; park = parks.nextSetBit(park + 1)) {
      Diagnosis diagnosis =
          column.isMissing(park)
              ? Diagnosis.of(treatment, figures.calculator(), park)
              : new Diagnosis(List.of(), List.of());
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
        sources.of(operation.operands(), park),
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
            sources.of(growth.operands(), park),
            "share",
            percent(share)),
        park,
        node.id());
  }

  private static String percent(double share) {
    return Numerals.shortest(Decimals.round(100 * share, 1)) + "%";
  }

  private Place place(Diagnosis diagnosis, int park) {
    return sources.place(diagnosis.missing().get(0), park);
  }

  private Text inputs(Diagnosis diagnosis) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Term.Input input : diagnosis.missing()) {
      Text item = sources.name(input);
      zh.add(item.zh() + "（" + input.period() + "）");
      en.add(item.en() + " (" + input.period() + ")");
    }
    return new Text(String.join("、", zh), String.join(", ", en));
  }

  /** A condition that can't be decided for some parks does not hold there. */
  void undecided(Text what, Column condition, BitSet parks) {
    for (int park = parks.nextSetBit(0); park >= 0; park = parks.nextSetBit(park + 1)) {
      if (condition.isMissing(park)) {
        add(EvaluationCode.UNDECIDED.at(Place.NOWHERE, "park", name(park), "seen", what), park, "");
      }
    }
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

  /** A remark that the model makes itself. */
  void check(Severity severity, Text say, int park) {
    Finding finding = EvaluationCode.MODEL_CHECK.at(Place.NOWHERE, "park", name(park), "say", say);
    add(finding.as(severity), park, "");
  }
}
