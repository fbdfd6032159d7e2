// SPDX-License-Identifier: Apache-2.0
/** The command line: one class a command, listed in {@link io.github.parkscore.cli.Cli}. */
package io.github.parkscore.cli;
