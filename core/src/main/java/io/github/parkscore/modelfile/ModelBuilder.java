// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.model.Evaluated;
import io.github.parkscore.model.Identity;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Settings;
import io.github.parkscore.yaml.Fields;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a model section by section; what a section needs is read before it. */
final class ModelBuilder {
  private static final String VERSION = "1";

  /** Fit for names of files, and for {@code from:} in other models. */
  private static final Pattern MODEL_ID = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_-]{0,79}");

  private static final Map<String, Period.Part> PERIODS =
      Map.of(
          "year", Period.Part.YEAR,
          "half-year", Period.Part.FIRST_HALF,
          "2 years", Period.Part.TWO_YEARS);

  private final Reading reading;
  private final Findings findings;
  private final Fields fields;

  /** How a kind of period is written. */
  static String period(Period.Part part) {
    return switch (part) {
      case FIRST_HALF, SECOND_HALF -> "half-year";
      case YEAR -> "year";
      case TWO_YEARS -> "2 years";
    };
  }

  ModelBuilder(Reading reading, Fields fields) {
    this.reading = reading;
    this.findings = reading.findings();
    this.fields = fields;
  }

  IndicatorModel build() {
    Identity identity = identity();
    OwnRules ownRules = new OwnRules(reading);
    ownRules.declare(fields);
    Inputs inputs = new InputsReader(reading).read(fields);
    Settings settings = new SettingsReader(reading).read(fields);
    List<Part> indicators =
        fields.find("indicators").map(PartReader.ofIndicators(reading)::parts).orElse(List.of());
    PartReader ofScore = PartReader.ofScore(reading, fields.has("indicators"));
    List<Part> score = fields.find("score").map(ofScore::parts).orElse(List.of());
    Evaluated evaluated = new EvaluatedReader(reading).read(fields);
    ConclusionsReader conclusions = new ConclusionsReader(reading);
    return new IndicatorModel(
        identity,
        fields.number("full-marks"),
        new ProvenanceReader(findings).atTop(fields),
        inputs,
        evaluated,
        settings,
        ownRules.read(fields, settings.with().keySet()),
        indicators,
        score,
        RoundingReader.read(fields),
        conclusions.read(fields),
        conclusions.checks(fields),
        fields.words("publish"));
  }

  private Identity identity() {
    fields.require("parkscore", "id", "edition", "name", "subject");
    if (fields.has("parkscore") && !VERSION.equals(fields.word("parkscore").orElse(VERSION))) {
      findings.add(
          ModelCode.UNKNOWN_VERSION.at(
              fields.place("parkscore"), "seen", fields.word("parkscore").get()));
    }
    String id = fields.word("id").orElse("");
    if (fields.has("id") && !MODEL_ID.matcher(id).matches()) {
      findings.add(ModelCode.BAD_MODEL_ID.at(fields.place("id"), "seen", id));
    }
    String period = fields.word("period").orElse("year");
    if (!PERIODS.containsKey(period)) {
      fields.unknownChoice("period", List.of("year", "half-year", "2 years"));
    }
    return new Identity(
        id,
        fields.word("edition").orElse(""),
        fields.text("name"),
        fields.text("subject"),
        PERIODS.getOrDefault(period, Period.Part.YEAR));
  }
}
