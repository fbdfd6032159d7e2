// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing.house.cellar;

import io.github.parkscore.testing.house.attic.Trunk;

/** Imports upwards. */
public record Lift(Trunk[] trunks) {}
