// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Settings;
import io.github.parkscore.model.Weighting;
import io.github.parkscore.provenance.Provenance;
import io.github.parkscore.provenance.Source;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what a node says for itself and for all below it, and what it rests on. */
final class SettingsWriter {
  private SettingsWriter() {}

  static Block settings(Settings settings) {
    Block with = new Block();
    settings.with().forEach((name, table) -> with.put(name, table(table)));
    return new Block()
        .put("treat", settings.treat().map(SettingsWriter::treat))
        .putFormula("rule", settings.rule())
        .put("with", Optional.of(with).filter(b -> !b.isEmpty()).map(Block::flow))
        .put("limits", settings.limits().map(SettingsWriter::limits))
        .put("missing", settings.missing().map(SettingsWriter::absence))
        .put("not-applicable", settings.notApplicable().map(SettingsWriter::absence))
        .putWord("column", settings.column())
        .putWord("relative", settings.relative().map(String::valueOf))
        .putWord("combine", settings.combine())
        .put("weighting", settings.weighting().map(SettingsWriter::weighting))
        .putText("department", settings.department().orElse(Text.EMPTY));
  }

  static Node table(NumberTable table) {
    if (table.isSingle()) {
      return Block.scalar(table.otherwise().orElseThrow().text());
    }
    Block entries = new Block();
    table.byKey().forEach((key, formula) -> entries.put(key, formula.text()));
    return entries.putFormula("else", table.otherwise()).flow();
  }

  private static Node treat(List<Formula> entries) {
    return entries.size() == 1 ? Block.scalar(entries.get(0).text()) : formulas(entries);
  }

  private static Node formulas(List<Formula> formulas) {
    return Block.flowList(formulas.stream().map(f -> Block.scalar(f.text())).toList());
  }

  private static Node limits(Limits limits) {
    if (limits.low().isEmpty() && limits.high().isEmpty()) {
      return Block.scalar("none");
    }
    return Block.flowList(List.of(bound(limits.low()), bound(limits.high())));
  }

  private static Node bound(Optional<NumberTable> bound) {
    return bound.map(SettingsWriter::table).orElse(Block.scalar("none"));
  }

  private static Node absence(Absence absence) {
    return absence
        .mark()
        .map(SettingsWriter::table)
        .orElseGet(() -> Block.scalar(Fields.word(absence.kind())));
  }

  private static Node weighting(Weighting weighting) {
    Node matrix =
        Block.flowList(weighting.matrix().stream().map(SettingsWriter::formulas).toList());
    if (!weighting.options().isEmpty()) {
      Block told = new Block();
      told.put("matrix", Optional.of(matrix).filter(m -> !weighting.matrix().isEmpty()));
      weighting.options().forEach(told::put);
      return new Block().put(weighting.method(), told.flow()).flow();
    }
    return weighting.matrix().isEmpty()
        ? Block.scalar(weighting.method())
        : new Block().put(weighting.method(), matrix).flow();
  }

  /** At the top of a model, where a mere text is a title. */
  static Block provenanceAtTop(Provenance provenance) {
    return provenance(provenance, true);
  }

  /** Below it, where a mere text is a clause. */
  static Block provenance(Provenance provenance) {
    return provenance(provenance, false);
  }

  private static Block provenance(Provenance provenance, boolean top) {
    Block block = new Block();
    Map<String, Source> byKey = provenance.sources();
    if (byKey.isEmpty()) {
      block.put("source", provenance.source().map(source -> source(source, top)));
    } else {
      Block merged = provenance.source().map(SettingsWriter::parts).orElseGet(Block::new);
      ModelKeys.TOPICS.stream()
          .filter(byKey::containsKey)
          .forEach(topic -> merged.put(topic, source(byKey.get(topic), false)));
      block.put("source", merged.flow());
    }
    block.put("assumed", provenance.assumed().map(Block::text));
    Block assumptions = new Block();
    ModelKeys.TOPICS.stream()
        .filter(provenance.assumptions()::containsKey)
        .forEach(topic -> assumptions.putText(topic, provenance.assumptions().get(topic)));
    return assumptions.isEmpty() ? block : block.put("assumed", assumptions.flow());
  }

  static Node source(Source source, boolean title) {
    Source mere = title ? Source.titled(source.title()) : Source.clause(source.clause());
    return source.equals(mere)
        ? Block.scalar(title ? source.title() : source.clause())
        : parts(source).flow();
  }

  private static Block parts(Source source) {
    Block parts = new Block();
    put(parts, "document", source.document());
    put(parts, "title", source.title());
    put(parts, "edition", source.edition());
    put(parts, "clause", source.clause());
    put(parts, "url", source.url());
    put(parts, "retrieved", source.retrieved());
    return parts.isEmpty() ? parts.put("title", "") : parts;
  }

  private static void put(Block block, String key, String word) {
    if (!word.isEmpty()) {
      block.put(key, word);
    }
  }
}
