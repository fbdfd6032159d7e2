// SPDX-License-Identifier: Apache-2.0
/**
 * Files as they are written: each appears whole or not at all, none over an input, and all of them
 * with their size and SHA-256. Imports {@code finding} only.
 */
package io.github.parkscore.files;
