// SPDX-License-Identifier: Apache-2.0

/**
 * Invents the data of the Jiangsu sample: 158 zones, their returns of two years with a list of
 * faults, and what a right import of them gives. Everything here is made up; the same seed gives
 * the same files. Start at {@link io.github.parkscore.samples.jiangsu.Generate}.
 */
package io.github.parkscore.samples.jiangsu;
