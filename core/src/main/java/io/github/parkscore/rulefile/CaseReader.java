// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rulefile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.rule.RuleCase;
import io.github.parkscore.rule.RuleNames;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the decision table of a rule. */
public final class CaseReader {
  /** The keys of a case. */
  public static final Keys CASE = Keys.of("case", "分情形", "case", "when", "mark", "finding", "say");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private final Set<String> figures;
  private final Collection<String> codes;
  private final Findings findings;

  CaseReader(Set<String> figures, Collection<String> codes, Findings findings) {
    this.figures = figures;
    this.codes = codes;
    this.findings = findings;
  }

  /** The rows; empty if they make no table. */
  List<RuleCase> readAll(Fields rule, Set<String> parameters) {
    List<Node> nodes = rule.list("cases");
    List<RuleCase> rows = new ArrayList<>();
    boolean sound = true;
    for (int i = 0; i < nodes.size(); i++) {
      Optional<Fields> fields = Fields.of(nodes.get(i), CASE, findings);
      Optional<RuleCase> row = fields.flatMap(f -> read(f, parameters));
      sound &= row.isPresent();
      row.ifPresent(rows::add);
      boolean last = i == nodes.size() - 1;
      if (fields.isPresent() && fields.get().has("when") == last) {
        sound = false;
        findings.add(
            (last ? RuleCode.LAST_CASE_CONDITIONAL : RuleCode.CASE_NEVER_REACHED)
                .at(nodes.get(i).place(), "seen", i + 1));
      }
    }
    if (nodes.isEmpty()) {
      findings.add(RuleCode.RULE_WITHOUT_FORMULA.at(rule.place(), "seen", "cases"));
    }
    return sound ? rows : List.of();
  }

  private Optional<RuleCase> read(Fields fields, Set<String> parameters) {
    fields.require("mark");
    Optional<Formula> when = FormulaReader.read(fields, "when");
    Optional<Formula> mark = FormulaReader.read(fields, "mark");
    Optional<String> finding = fields.word("finding");
    if (finding.isPresent() && !codes.contains(finding.get())) {
      findings.add(
          RuleCode.UNKNOWN_FINDING.at(
              fields.place("finding"),
              "seen",
              finding.get(),
              "known",
              Nearest.to(finding.get(), codes)));
    }
    Text say = fields.text("say");
    checkPlaceholders(say, fields, parameters);
    if (mark.isEmpty() || fields.has("when") && when.isEmpty()) {
      return Optional.empty();
    }
    Text said = say.isEmpty() ? Text.of(mark.get().text()) : say;
    return Optional.of(new RuleCase(when, mark.get(), finding, said));
  }

  private void checkPlaceholders(Text say, Fields fields, Set<String> parameters) {
    Set<String> known = new TreeSet<>(RuleNames.GIVEN);
    known.addAll(parameters);
    known.addAll(figures);
    Set<String> used = new TreeSet<>();
    for (String half : List.of(say.zh(), say.en())) {
      Matcher matcher = PLACEHOLDER.matcher(half);
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
    }
    used.removeAll(known);
    for (String name : used) {
      findings.add(
          RuleCode.UNKNOWN_PLACEHOLDER.at(
              fields.place("say"), "seen", "{" + name + "}", "known", Nearest.to(name, known)));
    }
  }
}
