// SPDX-License-Identifier: Apache-2.0
/**
 * What reports show: an evaluation as plain tables of display cells, sentences and figures to be
 * drawn. One view feeds every format, so that a number reads the same wherever it stands; who
 * renders a view computes nothing. Imports the core only.
 */
package io.github.parkscore.view;
