// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Validates a model and prints its tree, its weights, and what is stated and what assumed. */
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
    new ModelOutline(model.model(), console).print();
    model.findings().forEach(console::finding);
    return Exit.DONE;
  }
}
