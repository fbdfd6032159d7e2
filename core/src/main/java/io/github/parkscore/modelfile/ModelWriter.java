// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.Identity;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Members;
import io.github.parkscore.model.PriorFigure;
import io.github.parkscore.model.Rounding;
import io.github.parkscore.model.Stages;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.YamlWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes a model as a file: one way of saying each thing; reading it back gives an equal model. */
public final class ModelWriter {
  private ModelWriter() {}

  /** The text of a model file. */
  public static String write(IndicatorModel model) {
    Block rules = new Block();
    model.rules().forEach((name, rule) -> rules.put(name, RuleWriter.rule(rule)));
    Block block =
        identity(model.identity())
            .putNumber("full-marks", model.fullMarks())
            .putAll(SettingsWriter.provenanceAtTop(model.provenance()))
            .putAll(inputs(model.inputs()))
            .putLines("exclude", exclusions(model.evaluated().exclusions()))
            .putFormula("cohort", model.evaluated().cohort())
            .put("members", model.evaluated().members().map(ModelWriter::members))
            .putAll(ConclusionsWriter.groups(model.conclusions().groups()))
            .put("rules", Optional.of(rules).filter(b -> !b.isEmpty()).map(Block::block))
            .putAll(SettingsWriter.settings(model.settings()))
            .putLines("indicators", PartWriter.parts(model.indicators()))
            .putLines("score", PartWriter.parts(model.score()));
    if (!model.score().isEmpty() || !model.rounding().equals(Rounding.NONE)) {
      block.put("round", rounding(model.rounding()));
    }
    block
        .putAll(ConclusionsWriter.conclusions(model.conclusions()))
        .putLines("checks", ConclusionsWriter.checks(model.checks()))
        .putWords("publish", model.publish());
    return YamlWriter.write(block.block());
  }

  private static Block identity(Identity identity) {
    Block block =
        new Block()
            .put("parkscore", "1")
            .put("id", identity.id())
            .put("edition", identity.edition())
            .put("name", Block.text(identity.name()))
            .put("subject", Block.text(identity.subject()));
    return identity.part() == Period.Part.YEAR
        ? block
        : block.put("period", ModelBuilder.period(identity.part()));
  }

  private static Block inputs(Inputs inputs) {
    Block attributes = new Block();
    inputs.attributes().forEach((id, attribute) -> attributes.put(id, attribute(attribute)));
    Block items = new Block();
    inputs.items().forEach((id, item) -> items.put(id, item(item)));
    return new Block()
        .putWords("columns", inputs.columns())
        .put("attributes", Optional.of(attributes).filter(b -> !b.isEmpty()).map(Block::block))
        .put("items", Optional.of(items).filter(b -> !b.isEmpty()).map(Block::block))
        .put("data", data(inputs.stages(), inputs.prior()));
  }

  private static Node attribute(Attribute attribute) {
    return new Block()
        .putText("name", attribute.name())
        .putWords("values", attribute.values())
        .putWords("aliases", attribute.aliases())
        .putWord("blank", attribute.blank())
        .putFormula("value", attribute.value())
        .putAll(elsewhere(attribute.elsewhere()))
        .putAll(SettingsWriter.provenance(attribute.provenance()))
        .flow();
  }

  private static Node item(Item item) {
    return new Block()
        .putText("name", item.name())
        .putWord("unit", item.unit().map(Unit::name))
        .putWords("aliases", item.aliases())
        .putText("department", item.department())
        .putWord("blank", item.blank().map(blank -> blank(blank, item.unit())))
        .putWord("over-time", item.overTime().map(Fields::word))
        .putAll(elsewhere(item.elsewhere()))
        .putText("definition", item.definition())
        .putAll(SettingsWriter.provenance(item.provenance()))
        .flow();
  }

  /** Under a percentage a figure is written as one, its point moved exactly. */
  private static String blank(Item.Blank blank, Optional<Unit> unit) {
    if (Double.isNaN(blank.figure())) {
      return "missing";
    }
    String shortest = Numerals.shortest(blank.figure());
    boolean share = unit.filter(Unit::isShare).isPresent();
    return share && blank.figure() != 0
        ? new BigDecimal(shortest).movePointRight(2).toPlainString() + "%"
        : shortest;
  }

  private static Block elsewhere(Optional<Elsewhere> elsewhere) {
    return new Block()
        .putWord("from", elsewhere.flatMap(Elsewhere::model))
        .putWord("take", elsewhere.flatMap(Elsewhere::take))
        .putWord("of", elsewhere.flatMap(Elsewhere::of));
  }

  private static Optional<Node> data(Stages stages, Optional<PriorFigure> prior) {
    Block block =
        new Block()
            .putWords("stages", stages.names())
            .putWord("use", Optional.of(stages.use()).filter(use -> !use.isEmpty()))
            .putFlag("differences", stages.differences())
            .putWord("base", prior.map(Fields::word))
            .putAll(SettingsWriter.provenance(stages.provenance()));
    return Optional.of(block).filter(b -> !b.isEmpty()).map(Block::flow);
  }

  private static List<Node> exclusions(List<Exclusion> exclusions) {
    return exclusions.stream().map(ModelWriter::exclusion).toList();
  }

  private static Node exclusion(Exclusion exclusion) {
    return new Block()
        .put("when", exclusion.when().text())
        .put("from", Fields.word(exclusion.from()))
        .putText("as", exclusion.as())
        .putText("managed-as", exclusion.managedAs())
        .putAll(SettingsWriter.provenance(exclusion.provenance()))
        .flow();
  }

  private static Node members(Members members) {
    return new Block().put("by", members.by()).put("weight", members.weight()).flow();
  }

  private static Node rounding(Rounding rounding) {
    return rounding.equals(Rounding.NONE)
        ? Block.scalar("none")
        : new Block()
            .putWhole("points", rounding.points())
            .putWhole("category", rounding.category())
            .putWhole("total", rounding.total())
            .flow();
  }
}
