// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Grades;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.Result;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Writes what is made of the scores. */
final class ConclusionsWriter {
  private ConclusionsWriter() {}

  static Block conclusions(Conclusions conclusions) {
    Block results = new Block();
    conclusions.results().forEach((id, result) -> results.put(id, result(result)));
    return new Block()
        .putWord("quota", conclusions.quota().map(Fields::word))
        .putWords("ties", conclusions.ties())
        .put("results", Optional.of(results).filter(b -> !b.isEmpty()).map(Block::block))
        .put("grades", grades(conclusions.grades()))
        .putLines("honours", consequences(conclusions.honours()))
        .putLines("watch", consequences(conclusions.watch()));
  }

  static Block groups(List<Grouping> groups) {
    return new Block().putWords("groups", groups.stream().map(ConclusionsWriter::key).toList());
  }

  private static String key(Grouping grouping) {
    return String.join(" + ", grouping.attributes());
  }

  private static Node result(Result result) {
    boolean mere = result.unit().isEmpty() && result.name().equals(Text.of(result.id()));
    return mere
        ? Block.scalar(result.value().text())
        : new Block()
            .putText("name", result.name())
            .put("value", result.value().text())
            .putWord("unit", result.unit().map(Unit::name))
            .flow();
  }

  private static Optional<Node> grades(Grades grades) {
    return grades.equals(Grades.NONE)
        ? Optional.empty()
        : Optional.of(
            new Block()
                .putWord("within", grades.within().map(ConclusionsWriter::key))
                .putLines("list", consequences(grades.list()))
                .block());
  }

  private static List<Node> consequences(List<Consequence> list) {
    return list.stream().map(ConclusionsWriter::consequence).toList();
  }

  private static Node consequence(Consequence consequence) {
    Block block = new Block();
    if (!consequence.id().isEmpty()) {
      block.put("id", consequence.id());
    }
    return block
        .putText("name", consequence.name())
        .putWord("on", consequence.on())
        .putFormula("when", consequence.when())
        .putText("as", consequence.as())
        .putWord("within", consequence.within().map(ConclusionsWriter::key))
        .putFormula("order", consequence.order())
        .putWhole("lasts", consequence.lasts())
        .putAll(SettingsWriter.provenance(consequence.provenance()))
        .flow();
  }

  static List<Node> checks(List<Check> checks) {
    return checks.stream().map(ConclusionsWriter::check).toList();
  }

  private static Node check(Check check) {
    return new Block()
        .put("when", check.when().text())
        .put("severity", Fields.word(check.severity()))
        .putText("say", check.say())
        .flow();
  }
}
