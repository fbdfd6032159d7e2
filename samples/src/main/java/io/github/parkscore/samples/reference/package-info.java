// SPDX-License-Identifier: Apache-2.0

/**
 * Writes the pages of {@code docs/} that list findings, functions and rules, from what the library
 * itself says of them. Start at {@link io.github.parkscore.samples.reference.Reference}.
 */
package io.github.parkscore.samples.reference;
