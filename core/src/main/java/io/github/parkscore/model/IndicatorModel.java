// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.provenance.Provenance;
import io.github.parkscore.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A rule of evaluation as it is declared: immutable, equal to any other that says the same. Every
 * {@code with…} method gives a new model with one part replaced, as if the file had said so.
 *
 * @param identity what it is called
 * @param fullMarks the points of the root; empty: the sum of the weights
 * @param provenance what its file says of sources at its top
 * @param inputs what it asks for
 * @param evaluated who is evaluated
 * @param settings what it says for the whole tree
 * @param rules its own rules, by name
 * @param indicators the list that {@code parts: indicators} uses
 * @param score the parts of the root
 * @param rounding the decimals of scores
 * @param conclusions what is made of the scores
 * @param checks the model's own remarks on figures
 * @param publish what of the results is published, by the names of files' columns; empty: all
 */
public record IndicatorModel(
    Identity identity,
    OptionalDouble fullMarks,
    Provenance provenance,
    Inputs inputs,
    Evaluated evaluated,
    Settings settings,
    Map<String, Rule> rules,
    List<Part> indicators,
    List<Part> score,
    Rounding rounding,
    Conclusions conclusions,
    List<Check> checks,
    List<String> publish) {
  /** Keeps copies. */
  public IndicatorModel {
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    indicators = List.copyOf(indicators);
    score = List.copyOf(score);
    checks = List.copyOf(checks);
    publish = List.copyOf(publish);
  }

  /** The tree with everything inherited. */
  public ModelTree tree() {
    return new ModelTree(this);
  }

  /** The items of which it asks for figures of earlier periods, as growth does. */
  public Set<String> earlierItems() {
    return LookingBack.items(this);
  }

  /** The same with other settings for the whole tree. */
  public IndicatorModel withSettings(Settings other) {
    return new IndicatorModel(
        identity,
        fullMarks,
        provenance,
        inputs,
        evaluated,
        other,
        rules,
        indicators,
        score,
        rounding,
        conclusions,
        checks,
        publish);
  }

  /** The same with other parts of the root. */
  public IndicatorModel withScore(List<Part> other) {
    return new IndicatorModel(
        identity,
        fullMarks,
        provenance,
        inputs,
        evaluated,
        settings,
        rules,
        indicators,
        other,
        rounding,
        conclusions,
        checks,
        publish);
  }

  /** The same with other decimals. */
  public IndicatorModel withRounding(Rounding other) {
    return new IndicatorModel(
        identity,
        fullMarks,
        provenance,
        inputs,
        evaluated,
        settings,
        rules,
        indicators,
        score,
        other,
        conclusions,
        checks,
        publish);
  }

  /** The same with other conclusions. */
  public IndicatorModel withConclusions(Conclusions other) {
    return new IndicatorModel(
        identity,
        fullMarks,
        provenance,
        inputs,
        evaluated,
        settings,
        rules,
        indicators,
        score,
        rounding,
        other,
        checks,
        publish);
  }

  /** The same with others evaluated. */
  public IndicatorModel withEvaluated(Evaluated other) {
    return new IndicatorModel(
        identity,
        fullMarks,
        provenance,
        inputs,
        other,
        settings,
        rules,
        indicators,
        score,
        rounding,
        conclusions,
        checks,
        publish);
  }

  /** The same that asks for other figures. */
  public IndicatorModel withInputs(Inputs other) {
    return new IndicatorModel(
        identity,
        fullMarks,
        provenance,
        other,
        evaluated,
        settings,
        rules,
        indicators,
        score,
        rounding,
        conclusions,
        checks,
        publish);
  }

  /**
   * The same scored on another stage of checking.
   *
   * @throws IllegalArgumentException if the model has no such stage
   */
  public IndicatorModel withStage(String stage) {
    return withInputs(inputs.withStage(stage));
  }

  /** The same with another number of points for the root. */
  public IndicatorModel withFullMarks(double other) {
    return new IndicatorModel(
        identity,
        OptionalDouble.of(other),
        provenance,
        inputs,
        evaluated,
        settings,
        rules,
        indicators,
        score,
        rounding,
        conclusions,
        checks,
        publish);
  }

  /**
   * The same with one part of the tree replaced.
   *
   * @param id the part's id, or the position that stands for it ({@code 2.1})
   * @param change gives the new part
   * @throws IllegalArgumentException if no part has the id
   */
  public IndicatorModel withPart(String id, UnaryOperator<Part> change) {
    return edit(id, part -> List.of(change.apply(part)));
  }

  /** The same with another weight of one part. */
  public IndicatorModel withWeight(String id, double weight) {
    return withPart(id, part -> part.withHead(part.head().withWeight(NumberTable.of(weight))));
  }

  /** The same with other settings of one part. */
  public IndicatorModel withSettings(String id, UnaryOperator<Settings> change) {
    return withPart(
        id, part -> part.withHead(part.head().withSettings(change.apply(part.head().settings()))));
  }

  /** The same without one part of the tree. */
  public IndicatorModel without(String id) {
    return edit(id, part -> List.of());
  }

  private IndicatorModel edit(String id, java.util.function.Function<Part, List<Part>> change) {
    boolean[] found = {false};
    List<Part> edited = edit(score, "", id, change, found);
    if (!found[0]) {
      throw new IllegalArgumentException("no part of the model has the id " + id);
    }
    return withScore(edited);
  }

  private static List<Part> edit(
      List<Part> parts,
      String prefix,
      String id,
      java.util.function.Function<Part, List<Part>> change,
      boolean[] found) {
    List<Part> edited = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String position = prefix + (i + 1);
      if (part.head().id().isEmpty() ? position.equals(id) : part.head().id().equals(id)) {
        found[0] = true;
        edited.addAll(change.apply(part));
      } else if (part instanceof Part.Category category) {
        edited.add(category.withParts(edit(category.parts(), position + ".", id, change, found)));
      } else {
        edited.add(part);
      }
    }
    return edited;
  }
}
