// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "南京江北新区,南京江北新区",
        "a\u0000b,a b",
        "a\u202Eb,ab",
        "a\uD842b,a\uFFFDb",
        "𠮷野,𠮷野",
        "_x0041_,_x005F_x0041_",
        "a_x,a_x",
      })
  void whatACellCannotHoldIsTakenOut(String text, String clean) {
    assertThat(CellText.clean(text)).isEqualTo(clean);
  }

  @Test
  void linesEndAlike() {
    assertThat(CellText.clean("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void aTextIsCutWhereACellEnds() {
    assertThat(CellText.clean("长".repeat(40_000))).hasSize(CellText.LONGEST).endsWith("长…");
    assertThat(CellText.clean("𠮷".repeat(20_000))).hasSizeLessThanOrEqualTo(CellText.LONGEST);
  }

  @Property
  void whateverTheTextItIsXml(@ForAll String text) {
    String clean = CellText.clean(text);
    assertThat(clean.length()).isLessThanOrEqualTo(CellText.LONGEST);
    assertThat(clean.codePoints())
        .allMatch(point -> point == '\n' || point >= 0x20)
        .noneMatch(point -> point >= 0xD800 && point <= 0xDFFF || point == 0xFFFE);
  }

  @Property
  void namesOfSheetsAreFitAndUnique(@ForAll Set<String> wanted) {
    SheetNames names = new SheetNames();
    Set<String> given = new HashSet<>();
    for (String name : wanted) {
      String made = names.unique(name);
      assertThat(made).hasSizeBetween(1, 31).doesNotContainPattern("[:\\\\/?*\\[\\]]");
      assertThat(made).doesNotStartWith("'").doesNotEndWith("'").isNotBlank();
      assertThat(given.add(made.toLowerCase(Locale.ROOT))).isTrue();
    }
  }

  @Test
  void namesOfSheetsThatSpreadsheetsRefuse() {
    SheetNames names = new SheetNames();
    assertThat(names.unique("History")).isEqualTo("History (2)");
    assertThat(names.unique("a/b")).isEqualTo("a b");
    assertThat(names.unique("A:B")).isEqualTo("A B (2)");
    assertThat(names.unique("按" + "长".repeat(40))).hasSize(31);
    assertThat(names.unique("按" + "长".repeat(40))).hasSize(31).endsWith(" (2)");
    assertThat(names.unique("")).isEqualTo("Sheet");
    assertThat(names.unique("x".repeat(30) + "'y")).isEqualTo("x".repeat(30));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "南京, 4",
    "'1,234.50', 8",
    "▲12, 4",
    "—, 2",
    "〔设〕, 6",
    "é, 1",
    "𠮷, 2",
  })
  void chineseIsTwiceAsWide(String text, int width) {
    assertThat(TextWidth.of(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "南京江北新区, 12, 1",
    "南京江北新区, 11, 2",
    "南京江北新区, 4, 3",
    "a bc def, 3, 3",
    "'', 5, 1",
    "abcdefghij, 4, 3",
  })
  void linesAreCountedAsTheyBreak(String text, int width, int lines) {
    assertThat(TextWidth.lines(text, width)).isEqualTo(lines);
  }
}
