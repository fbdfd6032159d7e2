// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing.house.cellar;

public final class Coal {}
