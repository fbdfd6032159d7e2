// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Evaluated;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.Members;
import io.github.parkscore.rulefile.FormulaReader;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who is evaluated, and against whom. */
final class EvaluatedReader {
  private final Reading reading;
  private final Findings findings;

  EvaluatedReader(Reading reading) {
    this.reading = reading;
    this.findings = reading.findings();
  }

  Evaluated read(Fields model) {
    List<Exclusion> exclusions = new ArrayList<>();
    for (Node node : model.list("exclude")) {
      Fields.of(node, ModelKeys.EXCLUSION, findings)
          .flatMap(this::exclusion)
          .ifPresent(exclusions::add);
    }
    Optional<Members> members = model.fields("members", ModelKeys.MEMBERS).map(this::members);
    if (members.isPresent() && !model.has("cohort")) {
      findings.add(ModelCode.COHORT_UNSAID.at(model.place("members"), "seen", "members"));
    }
    return new Evaluated(exclusions, FormulaReader.read(model, "cohort"), members);
  }

  private Optional<Exclusion> exclusion(Fields fields) {
    fields.require("when", "from");
    Optional<Formula> when = FormulaReader.read(fields, "when");
    Optional<Exclusion.From> from = fields.choice("from", Exclusion.From.class);
    if (when.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exclusion(
            when.get(),
            from.get(),
            fields.text("as"),
            fields.text("managed-as"),
            new ProvenanceReader(findings).below(fields)));
  }

  private Members members(Fields fields) {
    fields.require("by", "weight");
    String by = reading.attribute(fields, "by").orElse("");
    String weight = fields.word("weight").orElse("");
    if (fields.has("weight") && !reading.items().containsKey(weight)) {
      reading.unknown(
          ModelCode.UNKNOWN_ITEM, weight, reading.items().keySet(), fields.place("weight"));
    }
    return new Members(by, weight);
  }
}
