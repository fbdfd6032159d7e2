// SPDX-License-Identifier: Apache-2.0
/**
 * The small worked models of {@code samples/kinds}, one for every kind of rule that the field
 * knows, and of {@code samples/cases}, whose figures were published. May import nothing else of
 * this project.
 */
package io.github.parkscore.samples.kinds;
