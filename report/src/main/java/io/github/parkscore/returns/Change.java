// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Place;
import java.util.Optional;

/**
 * What a line of the roster says became of its park, before the other parks are looked up.
 *
 * @param said what it says
 * @param attribute the id of the attribute that changed; empty where nothing names it
 * @param restated whether earlier figures are said to be on the present footing
 * @param place the cell
 * @param seen what stands there
 */
record Change(ChangeText.Said said, String attribute, boolean restated, Place place, String seen) {
  ChangeText.Kind kind() {
    return said.kind();
  }

  Optional<Period> date() {
    return said.date();
  }
}
