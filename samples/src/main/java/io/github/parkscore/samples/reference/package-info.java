// SPDX-License-Identifier: Apache-2.0

/**
 * Writes the pages of {@code docs/} that list findings, functions, rules and kinds, from what the
 * library and its samples say of them. Start at {@link
 * io.github.parkscore.samples.reference.Reference}.
 */
package io.github.parkscore.samples.reference;
