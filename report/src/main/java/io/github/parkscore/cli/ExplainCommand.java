// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.explanation.Part;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.returns.ParkNames;
import io.github.parkscore.view.Followed;
import io.github.parkscore.view.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One park's score card: where its points come from and where they were lost. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @Option(names = "--park", required = true, paramLabel = "NAME", order = 0)
  private String park;

  @Mixin private DataOptions data = new DataOptions();

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws StopException {
    Job job = Job.run(data, console);
    Evaluation evaluation = job.evaluation();
    int index = find(evaluation);
    Park found = evaluation.table().roster().parks().get(index);
    State state = evaluation.state(index);
    List<Finding> findings =
        job.findings().stream().filter(finding -> finding.park().equals(found.id())).toList();
    if (!state.isScored() && state != State.EXCLUDED) {
      throw nothing(found, state, findings);
    }
    String called = found.name() + "（" + found.id() + former(found, evaluation.period()) + "） ";
    Explainer explainer = new Explainer(evaluation);
    ScoreCard card = new ScoreCard(console);
    if (state == State.EXCLUDED) {
      console.line(called + console.in(state.shown()));
      List<Part> vetoes = explainer.leftOut(index);
      vetoes.forEach(veto -> card.leftOut(veto, 1));
      if (vetoes.isEmpty()) {
        card.because(Ledger.of(evaluation).reasons(index));
      }
    } else {
      Ledger ledger = Ledger.of(evaluation);
      console.line(called + (ledger.isScored() ? ranks(evaluation, index) : ""));
      console.line(console.in(new Standing(ledger).of(index)));
      if (ledger.isScored()) {
        card.print(explainer.explain(index));
      }
      explainer.references(index).forEach(card::reference);
      followed(ledger, index);
    }
    findings.forEach(console::finding);
    rest(job.findings(), findings);
    return job.exit();
  }

  /** What else was noticed, which may touch the park through the others it is compared with. */
  private void rest(List<Finding> all, List<Finding> own) {
    int others = all.size() - own.size();
    if (others > 0) {
      console.say(
          "另有数据问题 " + others + " 条，说的不是这一家；用 parkscore check 或 score 逐条看",
          others + " more findings are not about this one; see them with parkscore check or score");
    }
  }

  private static StopException nothing(Park park, State state, List<Finding> findings) {
    List<Finding> told = new ArrayList<>();
    told.add(
        CliCode.NOTHING_TO_EXPLAIN.at(Place.NOWHERE, "park", park.name(), "state", state.shown()));
    told.addAll(findings);
    return new StopException(Exit.REFUSED, told);
  }

  /** The grade, honours and warnings, a line each. */
  private void followed(Ledger ledger, int index) {
    Followed followed = new Followed(ledger);
    Text grade = ledger.evaluation().conclusions().get(index).grade();
    Text changed = followed.regrading(index);
    line(new Text("等次", "grade"), grade);
    line(new Text("调档", "changed"), changed);
    followed.honours(index).forEach(said -> line(new Text("荣誉", "honour"), said.text()));
    followed.watches(index).forEach(said -> line(new Text("预警", "warning"), said.text()));
  }

  private void line(Text what, Text text) {
    if (!text.isEmpty()) {
      console.line(Padding.right(console.in(what), 10) + console.in(text));
    }
  }

  private String ranks(Evaluation evaluation, int index) {
    List<String> ranks = new ArrayList<>();
    boolean chinese = console.language() == io.github.parkscore.finding.Language.ZH;
    for (Ranking ranking : evaluation.rankings()) {
      int rank = ranking.rank()[index];
      if (rank > 0) {
        String group = ranking.groups().get(ranking.group()[index]);
        String where = group.isEmpty() ? (chinese ? "全部" : "all") : group;
        int of = ranking.counts()[ranking.group()[index]];
        ranks.add(where + " " + rank + "/" + of);
      }
    }
    return String.join(chinese ? "，" : ", ", ranks);
  }

  private int find(Evaluation evaluation) throws StopException {
    List<Park> parks = evaluation.table().roster().parks();
    ParkNames names = new ParkNames(evaluation.table().roster());
    List<Park> found = names.find(park);
    if (found.size() == 1) {
      return parks.indexOf(found.get(0));
    }
    List<String> known =
        found.isEmpty()
            ? names.nearest(park)
            : found.stream().map(one -> one.id() + " " + one.name()).toList();
    CliCode code = found.isEmpty() ? CliCode.UNKNOWN_PARK : CliCode.AMBIGUOUS_PARK;
    throw new StopException(Exit.WRONG_CALL, code.at(Place.NOWHERE, "seen", park, "known", known));
  }

  /** The name that a park had before this round, where it was another. */
  private String former(Park park, Period period) {
    Text formerly = new Text("，原", ", formerly ");
    return park.nameBefore(period).map(name -> console.in(formerly) + name).orElse("");
  }
}
