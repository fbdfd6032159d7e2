// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.grid.Row;

/**
 * A row that speaks of a park.
 *
 * @param row the row
 * @param id the code it names, or empty
 * @param name the name it names, or empty
 * @param column where the code or name stands
 */
record ParkRow(Row row, String id, String name, int column) {}
