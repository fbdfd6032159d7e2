// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InertTest {
  @Test
  void whatTurnsTheDirectionBecomesABlank() {
    assertThat(Inert.text("甲\u202e乙\u2066丙\u200f")).isEqualTo("甲 乙 丙 ");
  }

  @Test
  void whatControlsBecomesABlank() {
    assertThat(Inert.text("甲\u0000\u0007\n\t\u0085\u2028乙")).isEqualTo("甲      乙");
  }

  @Test
  void halvesOfPairsAndNoCharactersBecomeBlanks() {
    assertThat(Inert.text("甲\ud800乙\uffff\ufdd0")).isEqualTo("甲 乙  ");
  }

  @Test
  void plainTextStaysAsItIs() {
    String text = "南京江宁经济技术开发区 A&B <b> 𠮷野家 ①（）—";
    assertThat(Inert.text(text)).isEqualTo(text);
  }

  @Property(tries = 500)
  void nothingIsLeftThatADocumentMayNotHold(@ForAll String text) {
    assertThat(
            Inert.text(text)
                .codePoints()
                .noneMatch(
                    point ->
                        Character.isISOControl(point)
                            || Character.getType(point) == Character.FORMAT
                            || Character.getType(point) == Character.SURROGATE
                            || (point & 0xfffe) == 0xfffe))
        .isTrue();
  }
}
