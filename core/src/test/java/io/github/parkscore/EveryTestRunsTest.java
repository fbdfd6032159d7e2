// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import io.github.parkscore.testing.EveryTestRuns;

class EveryTestRunsTest extends EveryTestRuns {}
