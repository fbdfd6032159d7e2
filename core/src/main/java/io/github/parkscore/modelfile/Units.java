// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.data.Unit;
import io.github.parkscore.yaml.Fields;
import java.util.Optional;

/** Units as they stand in a model. */
final class Units {
  private Units() {}

  /** The unit under {@code unit}; one that nothing has is a finding and reads as none. */
  static Optional<Unit> read(Fields fields) {
    Optional<String> word = fields.word("unit");
    Optional<Unit> unit = word.flatMap(Unit::parse);
    if (word.isPresent() && unit.isEmpty()) {
      fields.findings().add(ModelCode.UNKNOWN_UNIT.at(fields.place("unit"), "seen", word.get()));
    }
    return unit;
  }
}
