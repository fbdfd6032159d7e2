// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing.house.parlour;

import io.github.parkscore.testing.house.kitchen.Stove;

/** Imports from a neighbour. */
public record Tea(Stove stove) {}
