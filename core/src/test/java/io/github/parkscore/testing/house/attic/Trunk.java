// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing.house.attic;

public final class Trunk {}
