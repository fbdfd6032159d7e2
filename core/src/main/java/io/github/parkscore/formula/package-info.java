// SPDX-License-Identifier: Apache-2.0
/**
 * The formula language: parse, check (names, types, units, steps), compile to column kernels, print
 * with any naming of the operands. Imports {@code data} and {@code finding} only.
 */
package io.github.parkscore.formula;
