// SPDX-License-Identifier: Apache-2.0
/** Iterative changes of a column before its rule: open through ServiceLoader. */
package io.github.parkscore.treatment;
