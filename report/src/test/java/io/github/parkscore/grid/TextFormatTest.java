// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
  void theEncodingIsFoundAndSaid(String charset) {
    Outcome<Workbook> outcome = read("编码,名称\n1,合肥经开区\n".getBytes(Charset.forName(charset)));

    assertThat(texts(outcome)).containsExactly(List.of("编码", "名称"), List.of("1", "合肥经开区"));
    String said = charset.equals("UTF-8") ? "UTF-8" : "GB18030";
    assertThat(outcome.findings()).extracting(Finding::code).containsExactly("text-read-as");
    assertThat(outcome.findings().get(0).seen()).isEqualTo(said);
    assertThat(outcome.findings().get(0).message().zh()).contains(said).contains("逗号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoText(String charset) {
    byte[] bytes = "\ufeff编码\t名称\n".getBytes(Charset.forName(charset));

    Outcome<Workbook> outcome = read(bytes);

    assertThat(texts(outcome)).containsExactly(List.of("编码", "名称"));
    assertThat(outcome.findings().get(0).seen()).isEqualTo(charset);
  }

  @Test
  void aCallerMayInsistOnAnEncoding() {
    Outcome<Workbook> outcome =
        GridReader.standard()
            .inCharset(StandardCharsets.ISO_8859_1)
            .read(GridSource.bytes("a.csv", "é\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(texts(outcome)).containsExactly(List.of("Ã©"));
    assertThat(outcome.findings().get(0).seen()).isEqualTo("ISO-8859-1");
  }

  @Test
  void bytesThatFitNoEncodingAreSaid() {
    byte[] bytes = {'a', ',', (byte) 0xff, (byte) 0xff, '\n'};

    assertThat(read(bytes).findings())
        .extracting(Finding::code)
        .containsExactly("text-not-decoded");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          名称;税收\\n甲;1,234\\n乙;2,345.6\\n      | ;
          名称\\t税收\\n甲,乙\\t1;2\\n               | TAB
          名称,税收\\n甲,"1;2;3"\\n乙,"4;5"\\n        | ,
          2024年统计表\\n名称,税收\\n甲,1\\n          | ,
          名称\\n甲\\n                             | ,
          sep=;\\n名称;税收\\n                      | ;
          """)
  void theDelimiterIsFound(String text, String delimiter) {
    char expected = delimiter.equals("TAB") ? '\t' : delimiter.charAt(0);

    assertThat(Delimiter.find(text.replace("\\n", "\n").replace("\\t", "\t"))).isEqualTo(expected);
  }

  @Test
  void theGuardOfATextIsTakenOff() {
    Outcome<Workbook> outcome = read("'=1+1,'-x,'abc,-5,'\n");

    assertThat(texts(outcome)).containsExactly(List.of("=1+1", "-x", "'abc", "-5", "'"));
  }

  @Test
  void onlyTextsThatComeBackUnchangedAreKeptAsNumbers() {
    Sheet sheet =
        read("12.5,012,12.50,-3,1e3,-0,0.1,１,1234567890123456,.5,5.\n")
            .value()
            .get()
            .sheets()
            .get(0);

    assertThat(sheet.rows().get(0).at(0).kind()).isEqualTo(Cell.Kind.NUMBER);
    assertThat(texts(sheet))
        .containsExactly(
            List.of(
                "12.5",
                "012",
                "12.50",
                "-3",
                "1e3",
                "-0",
                "0.1",
                "１",
                "1234567890123456",
                ".5",
                "5."));
  }

  @Test
  void quotesKeepLinesAndDelimitersAndRowsKeepTheirNumber() {
    Sheet sheet = read("a,\"b\nc,\"\"d\"\"\"\n\nx\n").value().get().sheets().get(0);

    assertThat(sheet.at(0, 1).text()).isEqualTo("b\nc,\"d\"");
    assertThat(sheet.at(2, 0).text()).isEqualTo("x");
    assertThat(sheet.place(2, 0)).hasToString("a.csv › A3");
  }

  @Test
  void aBrokenQuoteLeavesTheRowsAbove() {
    Outcome<Workbook> outcome = read("a,b\n\"c\"d,e\nf,g\n");

    assertThat(texts(outcome)).containsExactly(List.of("a", "b"));
    assertThat(outcome.findings())
        .extracting(Finding::code)
        .containsExactly("text-read-as", "text-quotes-broken");
    assertThat(outcome.findings().get(1).message().en()).contains("line 2");
  }

  @Test
  void textUnderTheNameOfAWorkbookIsRefused() {
    Outcome<Workbook> outcome =
        GridReader.standard()
            .read(GridSource.bytes("a.xls", "a\tb\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.findings().get(0).hint().zh()).contains("另存为 .xlsx");
  }

  private static Outcome<Workbook> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Outcome<Workbook> read(byte[] bytes) {
    return GridReader.standard().read(GridSource.bytes("a.csv", bytes));
  }

  private static List<List<String>> texts(Outcome<Workbook> outcome) {
    return texts(outcome.value().orElseThrow().sheets().get(0));
  }

  private static List<List<String>> texts(Sheet sheet) {
    return sheet.rows().stream()
        .map(
            row ->
                java.util.stream.IntStream.range(0, row.size())
                    .mapToObj(i -> row.get(i).shown())
                    .toList())
        .toList();
  }
}
