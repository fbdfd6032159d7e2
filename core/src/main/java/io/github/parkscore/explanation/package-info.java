// SPDX-License-Identifier: Apache-2.0
/** Why a park got what it got: a tree of parts that sum to its total. */
package io.github.parkscore.explanation;
