// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Language;
import io.github.parkscore.view.Fixture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  @Test
  void pages() throws Exception {
    for (Language language : Language.values()) {
      try (var out = Files.newOutputStream(Path.of("/tmp/page-" + language + ".html"))) {
        HtmlReport.write(Fixture.province(), language, out);
      }
    }
    try (var out = Files.newOutputStream(Path.of("/tmp/page-small.html"))) {
      HtmlReport.write(Fixture.small(), Language.ZH, out);
    }
    for (int i = 0; i < 12; i++) {
      long t = System.nanoTime();
      HtmlReport.write(Fixture.province(), Language.ZH, java.io.Writer.nullWriter());
      System.out.println((System.nanoTime() - t) / 1e6);
    }
  }
}
