// SPDX-License-Identifier: Apache-2.0
/**
 * Files of tables, whatever their format, as sheets of cells: raw values with their place and what
 * the file says about them (percent format, formula, hidden). Together with the writing of
 * workbooks the only place where POI and commons-csv are read. Knows nothing of parks and models;
 * imports {@code finding} and the addresses of {@code data}.
 *
 * <p>A file is a stranger's: its format is decided by its content, everything in it is counted
 * against {@link io.github.parkscore.grid.Limits}, and whatever it does ends in findings.
 */
package io.github.parkscore.grid;
