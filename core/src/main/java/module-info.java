// SPDX-License-Identifier: Apache-2.0

/** Scores and ranks: model, formula language, evaluation, explanation. */
@SuppressWarnings("module") // the report module is compiled later
module io.github.parkscore.core {
  requires org.snakeyaml.engine;

  exports io.github.parkscore.aggregation;
  exports io.github.parkscore.binding;
  exports io.github.parkscore.catalog to
      io.github.parkscore.report;
  exports io.github.parkscore.data;
  exports io.github.parkscore.evaluation;
  exports io.github.parkscore.explanation;
  exports io.github.parkscore.finding;
  exports io.github.parkscore.formula;
  exports io.github.parkscore.formula.kernel;
  exports io.github.parkscore.model;
  exports io.github.parkscore.modelfile;
  exports io.github.parkscore.provenance;
  exports io.github.parkscore.rule;
  exports io.github.parkscore.treatment;

  uses io.github.parkscore.aggregation.Aggregation;
  uses io.github.parkscore.treatment.Treatment;
}
