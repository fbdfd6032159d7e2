// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.catalog;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.RefusedException;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rulefile.RuleReader;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import io.github.parkscore.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules by name. Immutable. */
public final class RuleCatalog {
  /** The files under {@code META-INF/parkscore/rules}, one a family. */
  private static final List<String> FAMILIES =
      List.of("efficacy", "ratio", "steps", "distribution", "direct");

  /** Read when first asked for, once. */
  private static final class Standard {
    static final RuleCatalog RULES = new RuleCatalog(readAll());
  }

  private final Map<String, Rule> rules;

  private RuleCatalog(Map<String, Rule> rules) {
    this.rules = Collections.unmodifiableMap(rules);
  }

  /** The rules that come with the library. */
  public static RuleCatalog standard() {
    return Standard.RULES;
  }

  /** The same with rules of a model, which come first where names are the same. */
  public RuleCatalog with(Collection<Rule> own) {
    Map<String, Rule> merged = new LinkedHashMap<>();
    own.forEach(rule -> merged.put(rule.name(), rule));
    rules.forEach(merged::putIfAbsent);
    return new RuleCatalog(merged);
  }

  /** All rules by name, in their order. */
  public Map<String, Rule> rules() {
    return rules;
  }

  /** The rule of a name. */
  public Optional<Rule> find(String name) {
    return Optional.ofNullable(rules.get(name));
  }

  /** The names nearest to one that is unknown. */
  public List<String> nearest(String unknown) {
    return Nearest.to(unknown, rules.keySet());
  }

  private static Map<String, Rule> readAll() {
    Findings findings = new Findings();
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (String family : FAMILIES) {
      for (Rule rule : read(family, findings)) {
        if (rules.put(rule.name(), rule) != null) {
          throw new IllegalStateException("two rules of the catalogue are called " + rule.name());
        }
      }
    }
    if (findings.hasErrors()) {
      throw new RefusedException(findings.list());
    }
    return rules;
  }

  /** META-INF is no package, so the file is found from any module. */
  private static List<Rule> read(String family, Findings findings) {
    String name = "/META-INF/parkscore/rules/" + family + ".yaml";
    try (InputStream in = RuleCatalog.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such file: " + name);
      }
      RuleReader reader = new RuleReader(Set.of(), CatalogCode.ids(), findings);
      return YamlReader.read(family + ".yaml", in, findings)
          .flatMap(root -> Shapes.mapping(root, findings))
          .map(Node.Mapping::entries)
          .orElse(Map.of())
          .values()
          .stream()
          .map(entry -> reader.read(entry.key(), entry.value()))
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
