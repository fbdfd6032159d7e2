// SPDX-License-Identifier: Apache-2.0
/** What the tests of all modules share. Knows nothing of the code under test. */
package io.github.parkscore.testing;
