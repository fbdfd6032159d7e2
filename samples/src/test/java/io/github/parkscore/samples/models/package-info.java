// SPDX-License-Identifier: Apache-2.0
/**
 * The rule systems under samples/models, played as an embedder would, held against expected
 * results.
 */
package io.github.parkscore.samples.models;
