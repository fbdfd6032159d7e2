// SPDX-License-Identifier: Apache-2.0
/**
 * What the parks sent, as one table of figures: finds tables in sheets whatever their shape, knows
 * columns, units, periods and parks by what people call them, and says of everything it reads,
 * passes over or refuses what it was and where it stood. Nothing is guessed in silence and nothing
 * is thrown away without a finding. Imports {@code grid} and the core.
 */
package io.github.parkscore.returns;
