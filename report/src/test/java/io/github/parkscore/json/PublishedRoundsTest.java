// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.made.MadeEvaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedRoundsTest {
  @TempDir Path folder;

  private static Evaluation round(int year, History history) {
    Evaluation made = MadeEvaluation.of(7);
    return new Evaluation(
        made.model(),
        made.table(),
        history,
        Period.year(year),
        made.nodes(),
        made.results(),
        made.rankings(),
        made.conclusions(),
        made.findings());
  }

  private Path write(String name, Evaluation evaluation) throws IOException {
    return Files.write(folder.resolve(name), Written.bytes(evaluation));
  }

  @Test
  void aFileTellsWhatItsRoundPublished() throws IOException {
    Evaluation evaluation = round(2023, History.NONE);
    Path file = write("2023.json", evaluation);
    Outcome<History> read = PublishedRounds.read("made-zone", List.of(file));
    assertThat(read.findings()).isEmpty();
    History history = read.value().orElseThrow();
    assertThat(history.rounds().keySet()).containsExactly(Period.year(2023));
    for (int park = 0; park < evaluation.size(); park++) {
      String id = evaluation.table().roster().parks().get(park).id();
      History.Entry entry = history.entry(Period.year(2023), id).orElseThrow();
      int rank = evaluation.ranking().rank()[park];
      assertThat(entry.total()).isEqualTo((Double) evaluation.total(park));
      assertThat(entry.rank()).isEqualTo(rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank));
      assertThat(entry.grade()).isEqualTo(evaluation.conclusions().get(park).grade().zh());
      assertThat(entry.watches()).isEqualTo(evaluation.conclusions().get(park).watches());
      boolean best = evaluation.conclusions().get(park).honours().toString().contains("先进单位");
      assertThat(entry.honours().contains("best")).isEqualTo(best);
    }
  }

  @Test
  void theNewestFileTellsOfRoundsWithoutAFile() throws IOException {
    History of2021 =
        new History(java.util.Map.of(Period.year(2021), java.util.Map.of("Z0", entry(1))));
    History of2021Later =
        new History(java.util.Map.of(Period.year(2021), java.util.Map.of("Z0", entry(2))));
    write("a.json", round(2022, of2021));
    write("b.json", round(2023, of2021Later));
    History history = PublishedRounds.read("made-zone", List.of(folder)).orThrow();
    assertThat(history.rounds().keySet())
        .containsExactly(Period.year(2021), Period.year(2022), Period.year(2023));
    assertThat(history.entry(Period.year(2021), "Z0").orElseThrow().total()).isEqualTo(2);
  }

  private static History.Entry entry(double total) {
    return History.Entry.of(total, 1, java.util.Map.of());
  }

  @Test
  void twoFilesOfOneRoundAreRefusedAndTheOthersKept() throws IOException {
    write("a.json", round(2023, History.NONE));
    write("b.json", round(2023, History.NONE));
    write("c.json", round(2022, History.NONE));
    Outcome<History> read = PublishedRounds.read("made-zone", List.of(folder));
    assertThat(read.findings()).extracting(Finding::code).containsExactly("round-twice");
    assertThat(read.value().orElseThrow().rounds().keySet()).containsExactly(Period.year(2022));
  }

  @Test
  void anotherModelIsRemarkedOn() throws IOException {
    write("a.json", round(2023, History.NONE));
    Outcome<History> read = PublishedRounds.read("other", List.of(folder));
    assertThat(read.findings()).extracting(Finding::code).containsExactly("other-model");
    assertThat(read.value().orElseThrow().rounds()).hasSize(1);
  }

  @Test
  void brokenAndMissingFilesAreFindings() throws IOException {
    Files.writeString(folder.resolve("x.json"), "{");
    Outcome<History> read =
        PublishedRounds.read("made-zone", List.of(folder, folder.resolve("nowhere.json")));
    assertThat(read.findings())
        .extracting(Finding::code)
        .containsExactly("json-broken", "json-not-read");
    assertThat(read.value().orElseThrow()).isEqualTo(History.NONE);
  }
}
