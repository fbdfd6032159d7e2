// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.model.IndicatorModel;
import java.util.List;

/**
 * A look at a whole model after it was read: names, types and units of formulas. Whoever reads a
 * model says which are made.
 */
@FunctionalInterface
public interface ModelCheck {
  /** What is wrong with a model. It may be incomplete where reading has found something already. */
  List<Finding> check(IndicatorModel model);
}
