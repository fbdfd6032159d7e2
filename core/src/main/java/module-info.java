// SPDX-License-Identifier: Apache-2.0

/** Scores and ranks: model, formula language, evaluation, explanation. */
module io.github.parkscore.core {
  requires org.snakeyaml.engine;

  exports io.github.parkscore.data;
  exports io.github.parkscore.finding;
  exports io.github.parkscore.model;
}
