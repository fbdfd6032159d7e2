// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Grouping;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  private final Ledger ledger = Ledger.of(Fixture.province());
  private final List<Line> lines = Lines.of(ledger);

  @Test
  void gradesHaveALineInEachGroup() {
    assertThat(lines.stream().filter(line -> !line.warning()).map(line -> line.name().zh()))
        .containsExactly("一类", "一类", "二类", "二类");
  }

  @Test
  void theLineIsTheTotalOfTheLastAboveIt() {
    for (Line line : lines) {
      for (int park : ledger.ranked()) {
        boolean above = ledger.evaluation().conclusions().get(park).grade().equals(line.name());
        if (!line.warning() && line.holds(park) && above) {
          assertThat(ledger.evaluation().total(park)).isGreaterThanOrEqualTo(line.total());
        }
      }
    }
  }

  @Test
  void whoIsCloseIsCloserThanHalfAPoint() {
    assertThat(lines.stream().flatMap(line -> line.near().stream())).isNotEmpty();
    for (Line line : lines) {
      assertThat(line.near()).allMatch(near -> near.distance() < 0.5);
      assertThat(line.near())
          .isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
    }
  }

  @Test
  void warningsNameThoseWhoAreSparedOnly() {
    for (Line line : lines) {
      if (line.warning()) {
        assertThat(line.near())
            .allMatch(near -> near.above())
            .noneMatch(
                near ->
                    ledger.watches(near.park()).stream()
                        .anyMatch(watch -> watch.name().equals(line.name())));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "place() <= quota(25%); level; ",
        "from_last(region) <= 3; region; ",
        "level = '省级' and from_last(level + region) <= 3; level+region; ",
        "total < 60; ; 60",
        "times(from_last(level) <= 3, 3) >= 2; ; ",
        "accidents > 0; ; ",
      })
  void groundsAreReadFromTheFormula(String formula, String within, Double total) {
    Ground ground = Ground.of(Optional.of(Formula.of(formula)), Grouping.by("level"));
    assertThat(ground.within().map(Grouping::key).orElse(null)).isEqualTo(within);
    assertThat(ground.total().isPresent() ? ground.total().getAsDouble() : null).isEqualTo(total);
  }
}
