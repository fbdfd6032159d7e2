// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What programs other than Excel write, and what none should. */
class XlsxPartsTest {
  @Test
  void cellsWithoutAddressesFollowEachOther() {
    Sheet sheet =
        sheet(
            "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>");

    assertThat(sheet.at(0, 0).number()).isEqualTo(1);
    assertThat(sheet.at(0, 4).number()).isEqualTo(3);
    assertThat(sheet.at(1, 0).number()).isEqualTo(4);
  }

  @Test
  void disorderIsPutRight() {
    Sheet sheet =
        sheet(
            "<row r=\"3\"><c r=\"B3\"><v>2</v></c><c r=\"A3\"><v>1</v></c></row>"
                + "<row r=\"1\"><c r=\"A1\"><v>9</v></c></row>");

    assertThat(sheet.rows()).extracting(Row::index).containsExactly(0, 2);
    assertThat(sheet.at(2, 0).number()).isEqualTo(1);
    assertThat(sheet.at(2, 1).number()).isEqualTo(2);
  }

  @Test
  void twoValuesForOneCellAreDamage() {
    assertThat(
            read("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>").findings())
        .extracting(Finding::code)
        .containsExactly("file-damaged");
    assertThat(
            read("<row r=\"1\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>").findings())
        .extracting(Finding::code)
        .containsExactly("file-damaged");
  }

  @Test
  void textsComeFromEverywhere() {
    Sheet sheet =
        sheet(
            """
            <row><c t="s"><v>0</v></c><c t="s"><v>7</v></c>\
            <c t="inlineStr"><is><r><t>合</t></r><r><t>肥</t></r><rPh><t>hefei</t></rPh></is></c>\
            <c t="str"><f>A1</f><v>a_x000A_b</v></c><c t="str"><f>A1</f><v></v></c><c t="d"><v>2024-12-31</v></c>\
            <c><v>abc</v></c><c><v>1E999</v></c></row>""");

    assertThat(sheet.at(0, 0).text()).isEqualTo("共享");
    assertThat(sheet.at(0, 1).kind()).isEqualTo(Cell.Kind.ERROR);
    assertThat(sheet.at(0, 2).text()).isEqualTo("合肥");
    assertThat(sheet.at(0, 3).text()).isEqualTo("a\nb");
    assertThat(sheet.at(0, 4).isBlank()).isTrue();
    assertThat(sheet.at(0, 5).text()).isEqualTo("2024-12-31");
    assertThat(sheet.at(0, 6).text()).isEqualTo("abc");
    assertThat(sheet.at(0, 7).text()).isEqualTo("1E999");
  }

  @Test
  void aPrefixMeansNothing() {
    Map<String, String> parts = Written.parts("");
    parts.put(
        "xl/sheet.xml",
        "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\"><x:v>5</x:v></x:c></x:row>"
            + "</x:sheetData></x:worksheet>");

    assertThat(read(parts).orThrow().sheets().get(0).at(1, 1).number()).isEqualTo(5);
  }

  @Test
  void aSheetThatBreaksOffLeavesTheRowsAbove() {
    Map<String, String> parts = Written.parts("");
    parts.put(
        "xl/sheet.xml",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>5</v></c></row><row r=\"2\"><c r=\"A2\"><v>6");

    Outcome<Workbook> outcome = read(parts);

    assertThat(outcome.value().orElseThrow().sheets().get(0).rows()).hasSize(1);
    assertThat(outcome.findings()).extracting(Finding::code).containsExactly("sheet-damaged");
    assertThat(outcome.findings().get(0).message().zh()).contains("第 2 行");
  }

  @Test
  void aSheetThatIsNotThereIsSaid() {
    Map<String, String> parts = Written.parts("");
    parts.remove("xl/sheet.xml");

    assertThat(read(parts).findings()).extracting(Finding::code).containsExactly("sheet-damaged");
  }

  private static Sheet sheet(String rows) {
    return read(rows).orThrow().sheets().get(0);
  }

  private static Outcome<Workbook> read(String rows) {
    return read(Written.parts(rows));
  }

  private static Outcome<Workbook> read(Map<String, String> parts) {
    return GridReader.standard().read(GridSource.bytes("上报.xlsx", Written.zip(parts)));
  }
}
