// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.made;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.json.EvaluationReader;
import io.github.parkscore.json.EvaluationWriter;
import io.github.parkscore.json.Manifest;
import io.github.parkscore.json.ModelText;
import io.github.parkscore.json.PublishedRounds;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import io.github.parkscore.returns.HistoryReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rounds that follow each other, each evaluated with what the earlier ones published: by their
 * {@code evaluation.json}, or by a plain table that names warnings as people do.
 */
public final class SixRounds {
  /** Where a round learns of the earlier ones. */
  public enum Source {
    /** From {@code evaluation.json} of every earlier round. */
    RESULTS,
    /** From a table of totals, ranks, grades and warnings. */
    TABLE
  }

  private final String yaml;
  private final IndicatorModel model;
  private final Source source;
  private final Path folder;
  private final List<String> lines = new ArrayList<>();
  private final Map<Period, Evaluation> rounds = new TreeMap<>();

  /** No round yet. */
  public SixRounds(String yaml, Source source, Path folder) {
    this.yaml = yaml;
    this.model = ModelReader.read("model.yaml", yaml).orThrow();
    this.source = source;
    this.folder = folder;
    lines.add("年度,编码,名称," + String.join(",", attributes()) + ",总分,名次,等次,预警");
  }

  private List<String> attributes() {
    return List.copyOf(model.inputs().attributes().keySet());
  }

  /** Evaluates a round, of which nothing is known but the earlier ones' publications. */
  public Evaluation evaluate(ParkTable table, Period period) {
    Options options = Options.DEFAULT.withPeriod(period).withHistory(history(table.roster()));
    Evaluation round = Evaluator.of(model).evaluate(table, options);
    rounds.put(period, round);
    publish(round);
    return round;
  }

  private History history(Roster roster) {
    if (rounds.isEmpty()) {
      return History.NONE;
    }
    if (source == Source.RESULTS) {
      return PublishedRounds.read(model.identity().id(), List.of(folder)).orThrow();
    }
    byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return HistoryReader.of(model)
        .with(roster)
        .read(List.of(GridSource.bytes("历年.csv", table)))
        .orThrow();
  }

  private void publish(Evaluation round) {
    try {
      Files.write(folder.resolve(round.period() + ".json"), json(round));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < round.size(); i++) {
      Park park = round.table().roster().parks().get(i);
      int rank = round.ranking().rank()[i];
      Conclusion conclusion = round.conclusions().get(i);
      List<String> cells = new ArrayList<>();
      cells.addAll(List.of(round.period().toString(), park.id(), park.name()));
      attributes().forEach(a -> cells.add(park.attributes().getOrDefault(a, "")));
      cells.add(rank == 0 ? "" : Double.toString(round.total(i)));
      cells.add(rank == 0 ? "" : Integer.toString(rank));
      cells.add(conclusion.grade().zh());
      cells.add(conclusion.watches().stream().map(this::name).collect(Collectors.joining("、")));
      lines.add(String.join(",", cells));
    }
  }

  private String name(String watch) {
    return model.conclusions().watch().stream()
        .filter(consequence -> consequence.id().equals(watch))
        .map(consequence -> consequence.name().zh())
        .findFirst()
        .orElse(watch);
  }

  private byte[] json(Evaluation round) throws IOException {
    Manifest manifest =
        new Manifest(
            "0.1.0", Map.of(), new ModelText("model.yaml", yaml), List.of(), List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EvaluationWriter(round, manifest).writeTo(out);
    return out.toByteArray();
  }

  /** A round as its file gives it back. */
  public Evaluation readBack(Evaluation round) throws IOException {
    return new EvaluationReader()
        .read("evaluation.json", new ByteArrayInputStream(json(round)))
        .orThrow()
        .evaluation();
  }
}
