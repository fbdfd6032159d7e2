// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.excel.RawSheet.RawCell;
import io.github.parkscore.finding.Language;
import io.github.parkscore.made.Strangers;
import io.github.parkscore.view.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileNamesTest {
  private static final Evaluation HOSTILE =
      Fixture.named(
          Strangers.NAMES.stream().filter(name -> !name.isBlank()).toArray(String[]::new));

  private static final RawWorkbook BOOK =
      RawWorkbook.of(RankingWorkbookTest.bytes(HOSTILE, Language.ZH));

  @Test
  void noCellIsAFormula() {
    BOOK.sheets().values().forEach(sheet -> assertThat(sheet.has("f")).isFalse());
  }

  @Test
  void aTextThatLooksLikeAFormulaIsMarkedAsText() {
    int marked = 0;
    for (RawSheet sheet : BOOK.sheets().values()) {
      for (RawCell cell : sheet.cells().values()) {
        boolean looks = cell.text() != null && CellText.looksLikeFormula(cell.text());
        assertThat(cell.quoted()).as(cell.text()).isEqualTo(looks);
        marked += looks ? 1 : 0;
      }
    }
    assertThat(marked).isGreaterThan(10);
  }

  @Test
  void everyNameIsThere() {
    List<String> texts =
        BOOK.sheets().get("综合排名").cells().values().stream()
            .map(RawCell::text)
            .filter(text -> text != null)
            .toList();
    for (String name : Strangers.NAMES) {
      assertThat(texts).as(name).contains(CellText.clean(name));
    }
  }

  @Test
  void noPartHoldsACharacterThatTurnsOrBreaksWriting() {
    assertThat(BOOK.everything().codePoints())
        .noneMatch(point -> point < 0x20 && point != '\n' && point != '\r' && point != '\t')
        .noneMatch(point -> point == 0x202E || point == 0xFFFE || point == 0xFFFF);
  }
}
