// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rulefile;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.rule.Formulas;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.RuleNames;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the parameters of a rule, and tells values that a parameter may not have. */
public final class ParameterReader {
  /** The keys of a parameter. */
  public static final Keys PARAMETER =
      Keys.of(
          "parameter", "参数", "parameter", "is", "from", "to", "default", "choices", "unit", "note");

  private final Findings findings;

  ParameterReader(Findings findings) {
    this.findings = findings;
  }

  Map<String, Parameter> readAll(Fields rule) {
    Map<String, Parameter> byName = new LinkedHashMap<>();
    for (Map.Entry<String, Node> entry : rule.entries("parameters").entrySet()) {
      String name = entry.getKey();
      if (!RuleNames.isName(name) || RuleNames.TAKEN.contains(name)) {
        findings.add(RuleCode.BAD_PARAMETER_NAME.at(entry.getValue().place(), "seen", name));
      }
      Fields.of(entry.getValue(), PARAMETER, findings)
          .ifPresent(fields -> byName.put(name, read(name, fields)));
    }
    return byName;
  }

  private Parameter read(String name, Fields fields) {
    fields.require("is");
    OptionalDouble from = fields.number("from");
    OptionalDouble to = fields.number("to");
    if (from.orElse(Double.NEGATIVE_INFINITY) > to.orElse(Double.POSITIVE_INFINITY)) {
      findings.add(
          RuleCode.RANGE_UPSIDE_DOWN.at(
              fields.place("from"),
              "seen",
              name,
              "from",
              fields.word("from").orElse(""),
              "to",
              fields.word("to").orElse("")));
    }
    Parameter parameter =
        new Parameter(
            name,
            fields.choice("is", Parameter.Kind.class).orElse(Parameter.Kind.FORMULA),
            from,
            to,
            FormulaReader.read(fields, "default"),
            fields.words("choices"),
            fields.word("unit"),
            fields.text("note"));
    boolean wordless = parameter.choices().isEmpty();
    if (wordless != (parameter.kind() != Parameter.Kind.CHOICE)) {
      findings.add(
          RuleCode.BAD_PARAMETER_CHOICE.at(
              fields.place(), "seen", name, "known", parameter.choices()));
    } else {
      parameter.preset().ifPresent(preset -> check(parameter, preset, findings));
    }
    return parameter;
  }

  /** Adds a finding for a value that a parameter may not have, as far as it can be seen. */
  public static void check(Parameter parameter, Formula value, Findings findings) {
    if (parameter.kind() == Parameter.Kind.CHOICE) {
      Optional<String> word = word(value.tree());
      if (word.isEmpty() || !parameter.choices().contains(word.get())) {
        findings.add(
            RuleCode.BAD_PARAMETER_CHOICE.at(
                value.place(), "seen", parameter.name(), "known", parameter.choices()));
      }
      return;
    }
    Formulas.constant(value)
        .ifPresent(
            number -> {
              if (number < parameter.from().orElse(number)
                  || number > parameter.to().orElse(number)) {
                findings.add(outOfRange(parameter, value));
              }
            });
  }

  private static Finding outOfRange(Parameter parameter, Formula value) {
    return RuleCode.PARAMETER_OUT_OF_RANGE.at(
        value.place(),
        "seen",
        value.text(),
        "name",
        parameter.name(),
        "from",
        shown(parameter.from()),
        "to",
        shown(parameter.to()));
  }

  private static String shown(OptionalDouble bound) {
    return bound.isPresent() ? Formula.of(bound.getAsDouble()).text() : "…";
  }

  private static Optional<String> word(Expr tree) {
    if (tree instanceof Expr.Str text) {
      return Optional.of(text.value());
    }
    return tree instanceof Expr.Name name ? Optional.of(name.name()) : Optional.empty();
  }
}
