// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Origins;
import io.github.parkscore.finding.Place;

/**
 * A cell, in a form of which millions can be told apart quickly.
 *
 * @param sheet the place of its sheet; nowhere for a figure that came from no cell
 * @param row its row, counted from 0
 * @param column its column, counted from 0
 */
record Spot(Place sheet, int row, int column) {
  Place place() {
    return sheet.equals(Place.NOWHERE)
        ? sheet
        : Place.cell(sheet.file(), sheet.sheet(), Origins.address(row, column));
  }
}
