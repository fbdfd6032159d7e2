// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.provenance.Provenance;
import io.github.parkscore.rule.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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

  /** Of whom it asks which items. */
  public Demand demand() {
    return new Demand(this);
  }

  /** The items of which it asks for figures of earlier periods, as growth does. */
  public Set<String> earlierItems() {
    return LookingBack.items(this);
  }

  /** The same with another name, edition or period. */
  public IndicatorModel withIdentity(Identity other) {
    return with(draft -> draft.identity = other);
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
    return with(draft -> draft.fullMarks = OptionalDouble.of(other));
  }

  /** The same with other sources at its top. */
  public IndicatorModel withProvenance(Provenance other) {
    return with(draft -> draft.provenance = other);
  }

  /** The same with other things asked for. */
  public IndicatorModel withInputs(Inputs other) {
    return with(draft -> draft.inputs = other);
  }

  /** The same with others evaluated. */
  public IndicatorModel withEvaluated(Evaluated other) {
    return with(draft -> draft.evaluated = other);
  }

  /** The same with other settings for the whole tree. */
  public IndicatorModel withSettings(Settings other) {
    return with(draft -> draft.settings = other);
  }

  /** The same with other rules of its own. */
  public IndicatorModel withRules(Map<String, Rule> other) {
    return with(draft -> draft.rules = other);
  }

  /** The same with another list of indicators. */
  public IndicatorModel withIndicators(List<Part> other) {
    return with(draft -> draft.indicators = other);
  }

  /** The same with other parts of the root. */
  public IndicatorModel withScore(List<Part> other) {
    return with(draft -> draft.score = other);
  }

  /** The same with other decimals. */
  public IndicatorModel withRounding(Rounding other) {
    return with(draft -> draft.rounding = other);
  }

  /** The same with other conclusions. */
  public IndicatorModel withConclusions(Conclusions other) {
    return with(draft -> draft.conclusions = other);
  }

  /** The same with other remarks of its own. */
  public IndicatorModel withChecks(List<Check> other) {
    return with(draft -> draft.checks = other);
  }

  /** The same with other results published. */
  public IndicatorModel withPublish(List<String> other) {
    return with(draft -> draft.publish = other);
  }

  /** The same with another rule of its own, in place of one of the same name. */
  public IndicatorModel withRule(Rule other) {
    Map<String, Rule> more = new LinkedHashMap<>(rules);
    more.put(other.name(), other);
    return withRules(more);
  }

  /**
   * The same with one item replaced.
   *
   * @throws IllegalArgumentException if no item has the id
   */
  public IndicatorModel withItem(String id, UnaryOperator<Item> change) {
    return withInputs(inputs.withItem(id, change));
  }

  /**
   * The same with one part of the tree replaced, or of the list of indicators.
   *
   * @param id the part's id, or the position that stands for it ({@code 2.1})
   * @param change gives the new part
   * @throws IllegalArgumentException if no part has the id
   */
  public IndicatorModel withPart(String id, UnaryOperator<Part> change) {
    return edit(id, part -> List.of(change.apply(part)));
  }

  /**
   * The same with one indicator replaced.
   *
   * @throws IllegalArgumentException if no part has the id, or it is no indicator
   */
  public IndicatorModel withIndicator(String id, UnaryOperator<Part.Indicator> change) {
    return withPart(
        id,
        part -> {
          if (part instanceof Part.Indicator indicator) {
            return change.apply(indicator);
          }
          throw new IllegalArgumentException(id + " is no indicator");
        });
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

  private IndicatorModel edit(String id, Function<Part, List<Part>> change) {
    PartEdit edit = new PartEdit(id, change);
    IndicatorModel edited = withScore(edit.of(score));
    return edit.isDone() ? edited : withIndicators(edit.required(indicators));
  }

  private IndicatorModel with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.model();
  }

  /** A model that is being changed. */
  private static final class Draft {
    private Identity identity;
    private OptionalDouble fullMarks;
    private Provenance provenance;
    private Inputs inputs;
    private Evaluated evaluated;
    private Settings settings;
    private Map<String, Rule> rules;
    private List<Part> indicators;
    private List<Part> score;
    private Rounding rounding;
    private Conclusions conclusions;
    private List<Check> checks;
    private List<String> publish;

    Draft(IndicatorModel from) {
      identity = from.identity;
      fullMarks = from.fullMarks;
      provenance = from.provenance;
      inputs = from.inputs;
      evaluated = from.evaluated;
      settings = from.settings;
      rules = from.rules;
      indicators = from.indicators;
      score = from.score;
      rounding = from.rounding;
      conclusions = from.conclusions;
      checks = from.checks;
      publish = from.publish;
    }

    IndicatorModel model() {
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
          conclusions,
          checks,
          publish);
    }
  }
}
