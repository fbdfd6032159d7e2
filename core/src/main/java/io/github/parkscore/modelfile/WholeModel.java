// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.yaml.Fields;

/** Checks what can be seen only once the whole model is read. */
final class WholeModel {
  private final Reading reading;
  private final Fields fields;

  WholeModel(Reading reading, Fields fields) {
    this.reading = reading;
    this.fields = fields;
  }

  /** The model as further checks should see it: what is told to be missing is filled in. */
  IndicatorModel check(IndicatorModel model) {
    return model;
  }
}
