// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Text;
import io.github.parkscore.rulefile.CaseReader;
import io.github.parkscore.rulefile.ExampleReader;
import io.github.parkscore.rulefile.ParameterReader;
import io.github.parkscore.rulefile.RuleReader;
import io.github.parkscore.rulefile.SourceReader;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Shapes;
import java.util.ArrayList;
import java.util.List;

/** The keys of every kind of mapping in a model file. The schema for editors says the same. */
final class ModelKeys {
  private static final Keys SETTINGS =
      Keys.of(
          "settings",
          "设置",
          "settings",
          "treat",
          "rule",
          "with",
          "limits",
          "missing",
          "not-applicable",
          "column",
          "relative",
          "combine",
          "weighting",
          "department");

  private static final Keys PROVENANCE =
      Keys.of("provenance", "依据", "provenance", "source", "assumed");

  private static final Keys HEAD =
      Keys.of("head", "节点", "part", "id", "name", "applies", "definition", "rationale")
          .and(PROVENANCE)
          .and(SETTINGS);

  static final Keys MODEL =
      Keys.of(
              "model",
              "模型",
              "the model",
              "parkscore",
              "id",
              "edition",
              "name",
              "subject",
              "period",
              "full-marks",
              "columns",
              "attributes",
              "items",
              "data",
              "exclude",
              "cohort",
              "members",
              "groups",
              "rules",
              "indicators",
              "score",
              "round",
              "quota",
              "ties",
              "results",
              "grades",
              "honours",
              "watch",
              "checks",
              "publish")
          .and(PROVENANCE)
          .and(SETTINGS);

  static final Keys CATEGORY = Keys.of("category", "类别", "a category", "weight", "parts").and(HEAD);

  static final Keys INDICATOR =
      Keys.of(
              "indicator",
              "指标",
              "an indicator",
              "weight",
              "value",
              "unit",
              "direction",
              "reference")
          .and(HEAD);

  static final Keys POINTS = Keys.of("points", "加减分项", "a points part", "points").and(HEAD);

  static final Keys ATTRIBUTE =
      Keys.of(
              "attribute",
              "属性",
              "an attribute",
              "name",
              "values",
              "aliases",
              "blank",
              "value",
              "from",
              "take",
              "of")
          .and(PROVENANCE);

  static final Keys ITEM =
      Keys.of(
              "item",
              "数据项",
              "an item",
              "name",
              "unit",
              "aliases",
              "department",
              "blank",
              "over-time",
              "from",
              "take",
              "of",
              "definition")
          .and(PROVENANCE);

  static final Keys DATA =
      Keys.of("data", "data", "data", "stages", "use", "differences", "base").and(PROVENANCE);

  static final Keys EXCLUSION =
      Keys.of("exclusion", "exclude 的一项", "an exclusion", "when", "from", "as", "managed-as")
          .and(PROVENANCE);

  static final Keys MEMBERS = Keys.of("members", "members", "members", "by", "weight");

  static final Keys ROUND = Keys.of("round", "round", "round", "points", "category", "total");

  static final Keys RESULT = Keys.of("result", "results 的一项", "a result", "name", "value", "unit");

  static final Keys GRADES = Keys.of("grades", "grades", "grades", "within", "list");

  static final Keys GRADE =
      Keys.of("grade", "等次", "a grade", "id", "name", "when", "as").and(PROVENANCE);

  static final Keys CONSEQUENCE =
      Keys.of(
              "consequence",
              "荣誉或预警",
              "an honour or watch",
              "id",
              "name",
              "when",
              "as",
              "order",
              "within",
              "lasts",
              "on")
          .and(PROVENANCE);

  static final Keys CHECK = Keys.of("check", "checks 的一项", "a check", "when", "severity", "say");

  /** What a source or an assumption can speak of by key. */
  static final List<String> TOPICS = topics();

  /** A source of a node: the parts of a document, or sources by key. */
  static final Keys SOURCES =
      Keys.of("sources", "source", "source").and(SourceReader.SOURCE).and(topicsOf("sources"));

  static final Keys ASSUMED = Keys.of("assumptions", "assumed", "assumed").and(topicsOf("assumed"));

  /** Every kind, for the schema. */
  static final List<Keys> ALL =
      List.of(
          MODEL,
          CATEGORY,
          INDICATOR,
          POINTS,
          ATTRIBUTE,
          ITEM,
          DATA,
          EXCLUSION,
          MEMBERS,
          ROUND,
          RESULT,
          GRADES,
          GRADE,
          CONSEQUENCE,
          CHECK,
          SOURCES,
          ASSUMED,
          SourceReader.SOURCE,
          Shapes.BILINGUAL,
          RuleReader.RULE,
          ParameterReader.PARAMETER,
          CaseReader.CASE,
          ExampleReader.EXAMPLE);

  private ModelKeys() {}

  private static Keys topicsOf(String id) {
    return new Keys(id, Text.EMPTY, TOPICS);
  }

  private static List<String> topics() {
    List<String> topics = new ArrayList<>(SETTINGS.names());
    topics.addAll(
        List.of(
            "weight",
            "value",
            "points",
            "direction",
            "applies",
            "round",
            "quota",
            "when",
            "order",
            "lasts",
            "members",
            "cohort",
            "full-marks",
            "ties",
            "groups",
            "blank",
            "over-time",
            "results",
            "name",
            "subject",
            "unit",
            "rules",
            "checks",
            "exclude",
            "period"));
    return List.copyOf(topics);
  }
}
