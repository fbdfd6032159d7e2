// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.EvaluationCode;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.returns.ReturnsCode;
import io.github.parkscore.view.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the returns, makes the model's own checks, and lists what is wrong; writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Mixin private DataOptions data = new DataOptions();

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws StopException {
    ModelFile model = ModelFile.read(data.model);
    Returns returns = new Returns(model, data, console);
    ParkTable table = returns.table();
    History history = returns.history(table.roster());
    List<GradeChange> changes = returns.changes(table.roster());
    Period period =
        data.period()
            .or(() -> Period.newest(model.model().identity().part(), table.periods()))
            .orElseThrow();
    console.progress("核对数据", "checking the figures");
    Evaluation evaluation =
        model.evaluator().evaluate(table, new Options(Optional.of(period), history, changes));
    List<Finding> findings = all(returns.findings(), evaluation.findings());
    findings.forEach(console::finding);
    List<Park> parks = table.roster().parks();
    int[] belonging =
        IntStream.range(0, table.size()).filter(park -> belongs(parks.get(park), period)).toArray();
    int belong = belonging.length;
    long sent = Arrays.stream(belonging).filter(park -> table.hasReturnedIn(period, park)).count();
    Text called = Wording.period(period);
    console.say(
        called.zh() + "：名录 " + belong + " 家，已报送 " + sent + " 家",
        called.en() + ": " + belong + " parks on the roster, " + sent + " sent returns");
    console.summary(findings);
    return Findings.hasErrors(findings) ? Exit.WITH_ERRORS : Exit.DONE;
  }

  /** Whoever is exempt may send figures, and is not among those whose figures are awaited. */
  private static boolean belongs(Park park, Period period) {
    return park.end(period).isEmpty() && park.exemptUntil(period).isEmpty();
  }

  /** What was read and what was computed; who sent nothing is told once. */
  private static List<Finding> all(List<Finding> read, List<Finding> computed) {
    List<Finding> all = new ArrayList<>(read);
    computed.stream()
        .filter(finding -> !all.contains(finding))
        .filter(finding -> !isTold(finding, read))
        .forEach(all::add);
    return all;
  }

  private static boolean isTold(Finding finding, List<Finding> read) {
    return finding.code().equals(EvaluationCode.PARK_NOT_RETURNED.id())
        && read.stream()
            .filter(other -> other.code().equals(ReturnsCode.NOTHING_SENT.id()))
            .anyMatch(other -> other.park().equals(finding.park()));
  }
}
