// SPDX-License-Identifier: Apache-2.0
/** How long evaluations take; built and run only with {@code -Pbenchmarks}. */
package io.github.parkscore.benchmarks;
