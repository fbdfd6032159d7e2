// SPDX-License-Identifier: Apache-2.0

/** The example of the README: a model and three returns, read and scored. */
package io.github.parkscore.samples.readme;
