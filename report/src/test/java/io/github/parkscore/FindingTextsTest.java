// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import io.github.parkscore.testing.FindingTextsContract;

class FindingTextsTest extends FindingTextsContract {
  FindingTextsTest() {
    super(60);
  }
}
