// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.files.Fingerprint;
import io.github.parkscore.finding.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How an evaluation came about: what has to be there to repeat it.
 *
 * @param library the version of this library
 * @param options what was asked for on the command line, by name
 * @param model the text of the model
 * @param inputs the files that were read
 * @param noticed what was noticed while the files were read
 * @param outputs the files that were written before this one
 */
public record Manifest(
    String library,
    Map<String, String> options,
    ModelText model,
    List<Fingerprint> inputs,
    List<Finding> noticed,
    List<Fingerprint> outputs) {
  /** Keeps copies. */
  public Manifest {
    Objects.requireNonNull(library, "library");
    Objects.requireNonNull(model, "model");
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    inputs = List.copyOf(inputs);
    noticed = List.copyOf(noticed);
    outputs = List.copyOf(outputs);
  }

  /** The same with the files that were written. */
  public Manifest withOutputs(List<Fingerprint> other) {
    return new Manifest(library, options, model, inputs, noticed, other);
  }
}
