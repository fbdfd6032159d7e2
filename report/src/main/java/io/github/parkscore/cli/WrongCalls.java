// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Place;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, in one line of the caller's language. */
final class WrongCalls implements CommandLine.IParameterExceptionHandler {
  private final Console console;

  WrongCalls(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    console.finding(finding(wrong));
    return Exit.WRONG_CALL;
  }

  private static Finding finding(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String seen = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().get(0);
      boolean option = seen.startsWith("-");
      boolean root = command.getParent() == null;
      List<String> known =
          root && !option
              ? List.copyOf(command.getSubcommands().keySet())
              : command.getCommandSpec().options().stream().map(o -> o.longestName()).toList();
      CliCode code = option || !root ? CliCode.UNKNOWN_OPTION : CliCode.UNKNOWN_COMMAND;
      return code.at(
          Place.NOWHERE, "seen", seen, "command", name, "known", Nearest.to(seen, known));
    }
    if (wrong instanceof MissingParameterException missing) {
      String options =
          missing.getMissing().stream()
              .map(
                  spec ->
                      spec.isOption()
                          ? ((CommandLine.Model.OptionSpec) spec).longestName()
                          : spec.paramLabel())
              .collect(Collectors.joining(", "));
      return CliCode.OPTION_MISSING.at(Place.NOWHERE, "seen", options, "command", name);
    }
    String option =
        wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec spec ? spec.longestName() : "";
    String value = wrong.getValue() == null ? "" : wrong.getValue();
    return CliCode.WRONG_VALUE.at(
        Place.NOWHERE, "seen", value, "option", option, "command", name, "expected", "");
  }
}
