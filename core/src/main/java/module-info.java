// SPDX-License-Identifier: Apache-2.0

/** Scores and ranks: model, formula language, evaluation, explanation. */
module io.github.parkscore.core {
  requires org.snakeyaml.engine;
}
