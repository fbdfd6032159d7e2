// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleCase;
import io.github.parkscore.rule.RuleExample;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Writes a model's own rules, always as parameters and cases. */
final class RuleWriter {
  private RuleWriter() {}

  static Node rule(Rule rule) {
    Block parameters = new Block();
    rule.parameters().forEach((name, p) -> parameters.put(name, parameter(p)));
    List<Node> cases = rule.cases().stream().map(RuleWriter::row).toList();
    List<Node> examples = rule.examples().stream().map(RuleWriter::example).toList();
    return new Block()
        .putText("title", rule.title().equals(Text.of(rule.name())) ? Text.EMPTY : rule.title())
        .putText("note", rule.note())
        .put("source", rule.source().map(source -> SettingsWriter.source(source, true)))
        .put("parameters", Optional.of(parameters).filter(b -> !b.isEmpty()).map(Block::block))
        .putLines("cases", cases)
        .putLines("examples", examples)
        .block();
  }

  private static Node parameter(Parameter parameter) {
    return new Block()
        .put("is", Fields.word(parameter.kind()))
        .putNumber("from", parameter.from())
        .putNumber("to", parameter.to())
        .putFormula("default", parameter.preset())
        .putWords("choices", parameter.choices())
        .putWord("unit", parameter.unit())
        .putText("note", parameter.note())
        .flow();
  }

  private static Node row(RuleCase row) {
    Text say = row.say().equals(Text.of(row.mark().text())) ? Text.EMPTY : row.say();
    return new Block()
        .putFormula("when", row.when())
        .put("mark", row.mark().text())
        .putWord("finding", row.finding())
        .putText("say", say)
        .flow();
  }

  private static Node example(RuleExample example) {
    Block with = new Block();
    example.with().forEach((name, formula) -> with.put(name, formula.text()));
    Block block = new Block();
    if (!example.direction().equals("benefit")) {
      block.put("direction", example.direction());
    }
    if (example.points() != 1) {
      block.put("points", Numerals.shortest(example.points()));
    }
    return block
        .put("with", Optional.of(with).filter(b -> !b.isEmpty()).map(Block::flow))
        .put("x", figures(example.x()))
        .put("mark", figures(example.mark()))
        .putWord("finding", example.finding())
        .putText("note", example.note())
        .flow();
  }

  private static Node figures(List<Double> figures) {
    return Block.flowList(
        figures.stream()
            .map(x -> Block.scalar(x.isNaN() ? "missing" : Numerals.shortest(x)))
            .toList());
  }
}
