// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing.house.kitchen;

import io.github.parkscore.testing.house.cellar.Coal;

/** Imports downwards: allowed. */
public record Stove(Coal coal) {}
