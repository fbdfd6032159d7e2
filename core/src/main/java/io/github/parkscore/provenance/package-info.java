// SPDX-License-Identifier: Apache-2.0
/**
 * Where the numbers, names and formulas of a model come from: stated in a document, or assumed by
 * whoever wrote the file.
 */
package io.github.parkscore.provenance;
