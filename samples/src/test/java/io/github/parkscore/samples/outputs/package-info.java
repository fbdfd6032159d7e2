// SPDX-License-Identifier: Apache-2.0
/** What stands in the written files, as other programs read them. */
package io.github.parkscore.samples.outputs;
