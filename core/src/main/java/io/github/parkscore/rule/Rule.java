// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rule;

import io.github.parkscore.finding.Text;
import io.github.parkscore.provenance.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 计分方法: turns the column of values into marks, 1 being full marks.
 *
 * @param name the name that models use; letters, digits and {@code _}
 * @param title its name for readers
 * @param note what it does and what happens at the edges (no spread, one park, missing, out of
 *     range)
 * @param source the published text that it comes from
 * @param parameters what a model may or must set, by name
 * @param cases from the top; the last always holds
 * @param examples worked cases, which are its test
 */
public record Rule(
    String name,
    Text title,
    Text note,
    Optional<Source> source,
    Map<String, Parameter> parameters,
    List<RuleCase> cases,
    List<RuleExample> examples) {
  /** Keeps copies; refuses a table whose last row is conditional. */
  public Rule {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    cases = List.copyOf(cases);
    examples = List.copyOf(examples);
    if (cases.isEmpty() || cases.get(cases.size() - 1).when().isPresent()) {
      throw new IllegalArgumentException("the last case of a rule has no `when`: " + name);
    }
  }
}
