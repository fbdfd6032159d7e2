// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.csv.Scores;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.excel.RankingWorkbook;
import io.github.parkscore.files.Delivery;
import io.github.parkscore.files.NotWrittenException;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.html.HtmlReport;
import io.github.parkscore.json.EvaluationWriter;
import io.github.parkscore.json.Manifest;
import io.github.parkscore.json.ModelText;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.returns.ReturnsCode;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole job: reads, checks, scores, writes workbook, page, table and result. */
@Command(name = "score", mixinStandardHelpOptions = true, sortOptions = false)
final class ScoreCommand implements Callable<Integer> {
  private static final int FIRST = 10;
  private static final int MOST_SHOWN = 20;

  @Mixin private DataOptions data = new DataOptions();

  @Option(names = "--out", paramLabel = "DIR", order = 6)
  private Path out = Path.of("out");

  @Option(names = "--strict", order = 7)
  private boolean strict;

  private final Console console;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws StopException {
    DataFiles.refuseAmong(data.data, out);
    Job job = Job.run(data, console);
    long errors = job.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    if (strict && errors > 0) {
      console.refusal(job.findings());
      throw new StopException(
          Exit.REFUSED, CliCode.STRICT_REFUSAL.at(Place.NOWHERE, "seen", errors));
    }
    List<Path> written = write(job);
    first(job.evaluation());
    problems(job.findings());
    written.forEach(file -> console.say("已写出 " + file, "written " + file));
    return job.exit();
  }

  private List<Path> write(Job job) throws StopException {
    Evaluation evaluation = job.evaluation();
    console.progress("写出结果", "writing the results");
    Manifest manifest =
        new Manifest(
            Version.number(),
            options(evaluation),
            new ModelText(job.model().path().getFileName().toString(), job.model().text()),
            job.fingerprints(),
            job.noticed(),
            List.of());
    Ledger ledger = Ledger.of(evaluation, job.noticed());
    try (Delivery delivery = Delivery.into(out, job.inputs())) {
      delivery.write(
          "ranking.xlsx",
          stream -> new RankingWorkbook(ledger, console.language()).writeTo(stream));
      delivery.write("report.html", stream -> page(ledger, stream));
      delivery.write(
          "scores.csv", stream -> new Scores(evaluation, console.language()).writeTo(stream));
      delivery.write(
          "evaluation.json",
          stream ->
              new EvaluationWriter(evaluation, manifest.withOutputs(delivery.written()))
                  .writeTo(stream));
      delivery.publish();
    } catch (NotWrittenException e) {
      throw new StopException(Exit.NO_FILE, e.finding());
    }
    return List.of("ranking.xlsx", "report.html", "scores.csv", "evaluation.json").stream()
        .map(out::resolve)
        .toList();
  }

  private void page(Ledger ledger, OutputStream stream) throws IOException {
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    HtmlReport.write(ledger, console.language(), writer);
    writer.flush();
  }

  private Map<String, String> options(Evaluation evaluation) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("period", evaluation.period().toString());
    options.put("strict", Boolean.toString(strict));
    return options;
  }

  /** The first ten, a line each. */
  private void first(Evaluation evaluation) {
    if (!Ledger.of(evaluation).isScored()) {
      grades(evaluation);
      return;
    }
    console.say(
        Wording.period(evaluation.period()).zh() + "，前 " + FIRST + " 名：",
        Wording.period(evaluation.period()).en() + ", the first " + FIRST + ":");
    int[] rank = evaluation.ranking().rank();
    int decimals = Math.max(2, evaluation.model().rounding().total().orElse(2));
    IntStream.range(0, rank.length)
        .filter(park -> rank[park] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(park -> rank[park]))
        .limit(FIRST)
        .forEach(
            park ->
                console.line(
                    Padding.left(Integer.toString(rank[park]), 4)
                        + "  "
                        + Padding.right(
                            evaluation.table().roster().parks().get(park).shortName(), 28)
                        + Padding.left(Figures.points(evaluation.total(park), decimals), 9)));
  }

  /** Where nothing is scored: how many got which grade. */
  private void grades(Evaluation evaluation) {
    console.say(
        Wording.period(evaluation.period()).zh() + "：",
        Wording.period(evaluation.period()).en() + ":");
    for (Consequence grade : evaluation.model().conclusions().grades().list()) {
      long got =
          evaluation.conclusions().stream().filter(c -> c.grade().equals(grade.name())).count();
      console.line(Padding.left(Long.toString(got), 4) + "  " + console.in(grade.name()));
    }
  }

  /**
   * What touches everybody's score comes before what touches a cell: an item that nobody has a
   * column for, a column that is no item and may be a misspelt one.
   */
  private static boolean isOfAll(Finding finding) {
    boolean nowhere = finding.park().isEmpty() && finding.place().equals(Place.NOWHERE);
    return nowhere || finding.code().equals(ReturnsCode.COLUMN_UNKNOWN.id());
  }

  /** Errors, and warnings that are about everybody. */
  private static boolean isGrave(Finding finding) {
    return finding.severity() == Severity.ERROR
        || finding.severity() == Severity.WARNING && isOfAll(finding);
  }

  /** The gravest findings, and how many there are of each severity. */
  private void problems(List<Finding> findings) {
    List<Finding> grave =
        findings.stream()
            .filter(ScoreCommand::isGrave)
            .sorted(Comparator.comparing(f -> !isOfAll(f)))
            .toList();
    grave.stream().limit(MOST_SHOWN).forEach(console::finding);
    if (grave.size() > MOST_SHOWN) {
      int more = grave.size() - MOST_SHOWN;
      console.say("另有 " + more + " 条未列出", more + " more are not shown");
    }
    console.summary(findings);
    console.whereListed(findings);
  }
}
