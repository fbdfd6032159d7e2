// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.view.Outline;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Validates a model and prints the whole of it, each number with what it rests on. */
@Command(name = "model", mixinStandardHelpOptions = true, sortOptions = false)
final class ModelCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE")
  private Path file;

  private final Console console;

  ModelCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws StopException {
    ModelFile model = ModelFile.read(file);
    new ModelOutline(console).print(Outline.of(model.model()));
    model.findings().forEach(console::finding);
    return Exit.DONE;
  }
}
