// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, in one line of the caller's language. */
final class WrongCalls implements CommandLine.IParameterExceptionHandler {
  private static final Map<String, List<String>> EXPECTED =
      Map.of(
          "--lang", List.of("zh", "en"),
          "--period", List.of("2024", "2024H1", "2023-2024"),
          "--encoding", List.of("UTF-8", "GB18030"));

  private final Console console;

  WrongCalls(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    console.finding(new Call(wrong.getCommandLine(), arguments).finding(wrong));
    return Exit.WRONG_CALL;
  }

  /** What was called, and with which words. */
  private record Call(CommandLine command, String[] arguments) {
    Finding finding(ParameterException wrong) {
      if (wrong instanceof UnmatchedArgumentException unmatched) {
        return unmatched.getUnmatched().stream()
            .findFirst()
            .or(this::stranger)
            .map(this::unmatched)
            .orElseGet(() -> unmatched(""));
      }
      if (wrong instanceof MissingParameterException missing) {
        return missing(missing.getMissing());
      }
      if (wrong instanceof OverwrittenOptionException twice) {
        return at(CliCode.OPTION_TWICE, name(twice.getOverwritten()));
      }
      String option = name(wrong.getArgSpec());
      String value = wrong.getValue() == null ? "" : wrong.getValue();
      List<String> expected = EXPECTED.getOrDefault(option, List.of());
      return at(CliCode.WRONG_VALUE, value, "option", option, "expected", expected);
    }

    private Finding unmatched(String seen) {
      if (seen.startsWith("-")) {
        return unknownOption(seen);
      }
      if (command.getParent() != null) {
        return at(CliCode.STRAY_WORD, seen);
      }
      List<String> known = List.copyOf(command.getSubcommands().keySet());
      return at(CliCode.UNKNOWN_COMMAND, seen, "known", Nearest.to(seen, known));
    }

    private Finding unknownOption(String seen) {
      List<String> known =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return at(CliCode.UNKNOWN_OPTION, seen, "known", Nearest.to(seen, known));
    }

    /** What seems to lack may stand there misspelt, or lack its value only. */
    private Finding missing(List<ArgSpec> missing) {
      Optional<String> stranger = stranger();
      if (stranger.isPresent()) {
        return unknownOption(stranger.get());
      }
      List<String> names = missing.stream().map(Call::name).toList();
      Optional<String> bare = words().filter(names::contains).findFirst();
      return bare.isPresent()
          ? at(CliCode.VALUE_MISSING, bare.get())
          : at(CliCode.OPTION_MISSING, names);
    }

    /** The first option that the command does not have. */
    private Optional<String> stranger() {
      return words()
          .filter(word -> !command.getCommandSpec().optionsMap().containsKey(word))
          .findFirst();
    }

    /** The options as they were written, without their values. */
    private Stream<String> words() {
      return Arrays.stream(arguments)
          .filter(word -> word.matches("--?[^-].*"))
          .map(word -> word.replaceFirst("=.*", ""));
    }

    private static String name(ArgSpec spec) {
      return spec instanceof OptionSpec option
          ? option.longestName()
          : spec == null ? "" : spec.paramLabel();
    }

    private Finding at(CliCode code, Object seen, Object... more) {
      Object[] all = Arrays.copyOf(more, more.length + 4);
      all[more.length] = "seen";
      all[more.length + 1] = seen;
      all[more.length + 2] = "command";
      all[more.length + 3] = command.getCommandSpec().qualifiedName();
      return code.at(Place.NOWHERE, all);
    }
  }
}
