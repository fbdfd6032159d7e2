// SPDX-License-Identifier: Apache-2.0
/** How the marks of parts become the mark of a category: open through ServiceLoader. */
package io.github.parkscore.aggregation;
