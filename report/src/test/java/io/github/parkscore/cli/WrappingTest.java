// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Lines of a terminal, where a Chinese letter is two columns wide. */
class WrappingTest {
  @Property(tries = 500)
  void noLineIsTooLongAndNoLetterIsLost(
      @ForAll
          @StringLength(max = 200)
          @CharRange(from = 'a', to = 'f')
          @CharRange(from = '一', to = '丏')
          @Chars({' ', '（', '）', '(', ')', ',', '，', '〔', '〕', '-', '5', '%'})
          String text,
      @ForAll @IntRange(min = 4, max = 60) int columns) {
    var lines = Wrapping.lines(text, columns);
    assertThat(lines).allMatch(line -> Padding.width(line) <= columns);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void aMarkAndACallStayTogether() {
    assertThat(Wrapping.lines("限于 0 至 1〔设12〕", 14)).containsExactly("限于 0 至", "1〔设12〕");
    assertThat(Wrapping.lines("recent if(a, b)", 9)).containsExactly("recent", "if(a, b)");
  }

  @Test
  void whatIsBehindAHeadStandsBelowItsBeginning() {
    assertThat(Wrapping.behind("口径  ", "园".repeat(60)))
        .containsExactly("口径  " + "园".repeat(47), "      " + "园".repeat(13));
  }
}
