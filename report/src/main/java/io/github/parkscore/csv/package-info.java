// SPDX-License-Identifier: Apache-2.0
/** Scores as a plain table that every program reads, without the loss of a digit. */
package io.github.parkscore.csv;
