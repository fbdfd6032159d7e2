// SPDX-License-Identifier: Apache-2.0
/**
 * The figures of the parks: columns of doubles over all parks, with units, periods, and the place
 * each figure came from. Imports {@code finding} only.
 */
package io.github.parkscore.data;
