// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.OtherRound;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Results of other models, and how they get into returns as the figures and texts that a model
 * takes {@code from:} there. Immutable.
 *
 * <pre>{@code
 * ParkTable whole =
 *     OtherRounds.of(List.of(provinces)).into(returns, model, period).orThrow();
 * Evaluation round = Evaluator.of(model).evaluate(whole, Options.DEFAULT);
 * }</pre>
 */
public final class OtherRounds {
  private final List<OtherRound> rounds;

  private OtherRounds(List<OtherRound> rounds) {
    this.rounds = List.copyOf(rounds);
  }

  /** These evaluations. */
  public static OtherRounds of(List<Evaluation> evaluations) {
    return published(evaluations.stream().map(OtherRounds::published).toList());
  }

  /** What these files tell. */
  public static OtherRounds published(List<OtherRound> rounds) {
    return new OtherRounds(rounds);
  }

  private static OtherRound published(Evaluation evaluation) {
    List<OtherRound.Line> lines = new ArrayList<>();
    for (int i = 0; i < evaluation.size(); i++) {
      Park park = evaluation.table().roster().parks().get(i);
      int rank = evaluation.ranking().rank()[i];
      lines.add(
          new OtherRound.Line(
              park.id(),
              List.of(park.name(), park.shortName()),
              evaluation.total(i),
              evaluation.conclusions().get(i).grade().zh(),
              rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty()));
    }
    String model = evaluation.model().identity().id();
    return new OtherRound(model, evaluation.period(), "", lines);
  }

  /** The ids of the models that a model takes something from. */
  public static Set<String> wantedBy(IndicatorModel model) {
    Set<String> wanted = new HashSet<>();
    Stream.concat(
            model.inputs().items().values().stream().map(Item::elsewhere),
            model.inputs().attributes().values().stream().map(Attribute::elsewhere))
        .forEach(elsewhere -> elsewhere.flatMap(Elsewhere::model).ifPresent(wanted::add));
    return wanted;
  }

  /**
   * The returns with what the model takes from these results. A figure that stands in the returns
   * too is compared; where there is no result it counts.
   *
   * @param round the round of the returns; of another model the same period is taken, else the
   *     newest that is not later, with a finding
   */
  public Outcome<ParkTable> into(ParkTable table, IndicatorModel model, Period round) {
    Findings findings = new Findings();
    List<OtherRound> usable = withoutRivals(findings);
    Set<String> mayBeEmpty = new HashSet<>();
    for (Attribute attribute : model.inputs().attributes().values()) {
      attribute.blank().ifPresent(text -> mayBeEmpty.add(attribute.id()));
    }
    ParkTable whole = table;
    for (Item item : model.inputs().items().values()) {
      if (item.elsewhere().flatMap(Elsewhere::model).isPresent()) {
        Taking taking =
            new Taking(
                item.name(),
                item.id(),
                item.elsewhere().get(),
                usable,
                round,
                mayBeEmpty,
                findings);
        whole = taking.figures(whole, item);
      }
    }
    for (Attribute attribute : model.inputs().attributes().values()) {
      if (attribute.elsewhere().flatMap(Elsewhere::model).isPresent()) {
        Elsewhere elsewhere = attribute.elsewhere().get();
        Taking taking =
            new Taking(
                attribute.name(), attribute.id(), elsewhere, usable, round, mayBeEmpty, findings);
        whole = taking.texts(whole, attribute);
      }
    }
    return Outcome.of(whole, findings.list());
  }

  /** Without rounds of which two files tell different things: nobody said which was published. */
  private List<OtherRound> withoutRivals(Findings findings) {
    List<OtherRound> usable = new ArrayList<>();
    for (OtherRound round : rounds) {
      Optional<OtherRound> rival =
          rounds.stream().filter(other -> isRival(round, other)).findFirst();
      if (rival.isEmpty()) {
        usable.add(round);
      } else if (rounds.indexOf(round) > rounds.indexOf(rival.get())) {
        findings.add(
            ElsewhereCode.OTHER_ROUND_TWICE.at(
                Place.file(round.file()),
                "model",
                round.model(),
                "period",
                round.period(),
                "other",
                Text.of(rival.get().file())));
      }
    }
    return usable;
  }

  private static boolean isRival(OtherRound one, OtherRound other) {
    return one != other
        && one.model().equals(other.model())
        && one.period().equals(other.period())
        && !one.lines().equals(other.lines());
  }
}
