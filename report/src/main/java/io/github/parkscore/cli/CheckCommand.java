// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the returns and reports findings only; writes nothing. */
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
    returns.history(table.roster());
    returns.changes(table.roster());
    Period period = data.period().orElse(table.periods().last());
    for (Finding finding : returns.findings()) {
      console.finding(finding);
    }
    long sent =
        java.util.stream.IntStream.range(0, table.size())
            .filter(park -> table.hasReturned(period, park))
            .count();
    console.say(
        period + " 年度：名录 " + table.size() + " 家，已报送 " + sent + " 家",
        period + ": " + table.size() + " parks on the roster, " + sent + " sent returns");
    console.summary(returns.findings());
    return Findings.hasErrors(returns.findings()) ? Exit.WITH_ERRORS : Exit.DONE;
  }
}
