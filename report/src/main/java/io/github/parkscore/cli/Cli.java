// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Place;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The commands, a line each. */
@Command(
    name = "parkscore",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ScoreCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      ModelCommand.class
    })
final class Cli {
  /** Looked at before anything is parsed, see {@link Languages}; here only its value is checked. */
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = CommandLine.ScopeType.INHERIT,
      converter = Languages.Known.class)
  private Language lang;

  private final Console console;

  private Cli(Console console) {
    this.console = console;
  }

  /** Runs a command; never throws. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    Language language =
        Languages.of(arguments, Languages.system(System.getenv(), System.getProperty("os.name")));
    Console console = new Console(out, err, language);
    CommandLine line = new CommandLine(new Cli(console), new Factory(console));
    line.setResourceBundle(Languages.help(language));
    line.setUnmatchedOptionsAllowedAsOptionParameters(false);
    line.setOut(out).setErr(err);
    line.setUsageHelpWidth(100).setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler(new WrongCalls(console));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
    line.setExecutionStrategy(parsed -> execute(parsed, line, console));
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return defect(e, console);
    }
  }

  private static int execute(ParseResult parsed, CommandLine line, Console console) {
    if (!parsed.hasSubcommand()
        && !parsed.isUsageHelpRequested()
        && !parsed.isVersionHelpRequested()) {
      line.usage(console.out());
      return Exit.WRONG_CALL;
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int failed(Exception failure, Console console) {
    if (failure instanceof StopException stop) {
      console.refusal(stop.findings());
      return stop.exit();
    }
    return defect(failure, console);
  }

  /** What should never happen is still one line; the trace is for whoever asks for it. */
  private static int defect(Throwable failure, Console console) {
    Finding finding = CliCode.DEFECT.at(Place.NOWHERE, "seen", failure.toString());
    console.finding(finding);
    if (System.getProperty("parkscore.trace") != null) {
      failure.printStackTrace();
    }
    return Exit.REFUSED;
  }

  /** The names of the commands. */
  static List<String> commands() {
    return List.of("score", "check", "explain", "model");
  }

  /** Makes commands that know the console. */
  private record Factory(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Console.class).newInstance(console);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }
}
