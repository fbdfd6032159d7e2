// SPDX-License-Identifier: Apache-2.0
/**
 * {@code ranking.xlsx}: every view of an evaluation as a sheet. Shows what the views hold and
 * computes nothing; looks the same in Excel, WPS and LibreOffice, on the screen and on paper.
 */
package io.github.parkscore.excel;
