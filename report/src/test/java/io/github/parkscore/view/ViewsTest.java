// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import org.junit.jupiter.api.Test;

class ViewsTest {
  private final Ledger ledger = Ledger.of(Fixture.province());

  @Test
  void everyViewHasACellForEachHeading() {
    for (View view : Views.of(ledger)) {
      System.out.println(
          view.id()
              + " "
              + view.size()
              + " "
              + view.headings().stream().map(h -> h.line().zh()).toList());
      for (Section section : view.sections()) {
        System.out.println("  # " + section.title() + " " + section.rows().size());
        int shown = 0;
        for (Row row : section.rows()) {
          assertThat(row.cells()).hasSameSizeAs(view.headings());
          if (shown++ < 4)
            System.out.println(
                "    "
                    + row.cells().stream()
                        .map(
                            c ->
                                c.shown().in(Language.ZH)
                                    + (c.tone() == Tone.PLAIN ? "" : "!" + c.tone())
                                    + (c.note().isEmpty() ? "" : "[" + c.note().zh() + "]"))
                        .toList());
        }
      }
    }
    System.out.println(Headline.of(ledger).text());
    System.out.println(Lines.of(ledger));
  }
}
