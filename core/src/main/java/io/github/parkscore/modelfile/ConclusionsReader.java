// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Grades;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.Quota;
import io.github.parkscore.model.Result;
import io.github.parkscore.rulefile.FormulaReader;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what is made of the scores. */
final class ConclusionsReader {
  private static final int MOST_ROUNDS = 100;

  private final Reading reading;
  private final Findings findings;

  ConclusionsReader(Reading reading) {
    this.reading = reading;
    this.findings = reading.findings();
  }

  Conclusions read(Fields model) {
    List<Grouping> groups =
        model.list("groups").stream().map(reading::grouping).flatMap(Optional::stream).toList();
    return new Conclusions(
        groups,
        model.words("ties"),
        model.choice("quota", Quota.class),
        results(model),
        model.fields("grades", ModelKeys.GRADES).map(this::grades).orElse(Grades.NONE),
        consequences(model, "honours"),
        consequences(model, "watch"));
  }

  private Map<String, Result> results(Fields model) {
    Map<String, Result> results = new LinkedHashMap<>();
    Optional<Node.Mapping> mapping =
        model.find("results").flatMap(node -> Shapes.mapping(node, findings));
    for (Node.Entry entry : mapping.map(m -> m.entries().values()).orElse(List.of())) {
      String id = entry.key().text();
      reading.ids().declare(id, Ids.RESULT, entry.key().place());
      result(id, entry.value()).ifPresent(result -> results.put(id, result));
    }
    return results;
  }

  private Optional<Result> result(String id, Node node) {
    if (!(node instanceof Node.Mapping)) {
      return FormulaReader.read(node, findings)
          .map(formula -> new Result(id, Text.of(id), formula, Optional.empty()));
    }
    return Fields.of(node, ModelKeys.RESULT, findings)
        .map(fields -> fields.require("value"))
        .flatMap(
            fields ->
                FormulaReader.read(fields, "value")
                    .map(
                        formula ->
                            new Result(id, nameOr(id, fields), formula, Units.read(fields))));
  }

  private static Text nameOr(String id, Fields fields) {
    Text name = fields.text("name");
    return name.isEmpty() ? Text.of(id) : name;
  }

  private Grades grades(Fields fields) {
    fields.require("list");
    List<Consequence> list = new ArrayList<>();
    GradeOrder order = new GradeOrder(findings);
    for (Node node : fields.list("list")) {
      Optional<Consequence> grade = consequence(node, ModelKeys.GRADE);
      grade.ifPresent(list::add);
      boolean said = node instanceof Node.Mapping mapping && mapping.entries().containsKey("when");
      if (grade.isPresent() && said == grade.get().when().isPresent()) {
        order.add(grade.get().name(), grade.get().when().map(Formula::tree), node.place());
      }
    }
    return new Grades(reading.grouping(fields, "within"), list);
  }

  private List<Consequence> consequences(Fields model, String section) {
    List<Consequence> list = new ArrayList<>();
    for (Node node : model.list(section)) {
      consequence(node, ModelKeys.CONSEQUENCE).ifPresent(list::add);
    }
    return list;
  }

  private Optional<Consequence> consequence(Node node, Keys keys) {
    return Fields.of(node, keys, findings).map(fields -> consequence(fields, keys));
  }

  private Consequence consequence(Fields fields, Keys keys) {
    fields.require("name");
    String id = fields.word("id").orElse("");
    if (!id.isEmpty()) {
      reading.ids().declare(id, Ids.CONSEQUENCE, fields.place("id"));
    }
    boolean grade = keys == ModelKeys.GRADE;
    if (!grade && fields.find("within").isPresent() && fields.find("order").isEmpty()) {
      findings.add(
          ModelCode.WITHIN_WITHOUT_ORDER.at(fields.place("within"), "seen", fields.text("name")));
    }
    if (!grade) {
      fields.require("when");
    }
    return new Consequence(
        id,
        fields.text("name"),
        FormulaReader.read(fields, "when"),
        fields.text("as"),
        grade ? Optional.<Formula>empty() : FormulaReader.read(fields, "order"),
        grade ? Optional.<Grouping>empty() : reading.grouping(fields, "within"),
        grade ? OptionalInt.empty() : fields.whole("lasts", 1, MOST_ROUNDS),
        grade ? Optional.<String>empty() : reading.attribute(fields, "on"),
        new ProvenanceReader(findings).below(fields));
  }

  List<Check> checks(Fields model) {
    List<Check> checks = new ArrayList<>();
    for (Node node : model.list("checks")) {
      Optional<Fields> fields = Fields.of(node, ModelKeys.CHECK, findings);
      fields
          .map(f -> f.require("when", "say"))
          .flatMap(f -> FormulaReader.read(f, "when").map(when -> check(when, f)))
          .ifPresent(checks::add);
    }
    return checks;
  }

  private static Check check(Formula when, Fields fields) {
    return new Check(
        when,
        fields.choice("severity", Severity.class).orElse(Severity.WARNING),
        fields.text("say"));
  }
}
