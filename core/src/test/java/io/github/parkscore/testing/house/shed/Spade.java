// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing.house.shed;

/** On no floor. */
public final class Spade {}
