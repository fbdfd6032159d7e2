// SPDX-License-Identifier: Apache-2.0
/**
 * Rules, sources and formulas as they stand in YAML, of the catalogue and of models alike. Not
 * exported: whoever reads a model reads them with it.
 */
package io.github.parkscore.rulefile;
