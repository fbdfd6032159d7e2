// SPDX-License-Identifier: Apache-2.0
/** What the pages of the project say, tried out: examples, models, commands, names, links. */
package io.github.parkscore.samples.docs;
