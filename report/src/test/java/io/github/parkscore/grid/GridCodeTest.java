// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of finding about files is made by some file, and names it. */
class GridCodeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isFoundAndNamesTheFile(GridCode code) throws IOException {
    List<Finding> findings = findings(code);

    assertThat(findings).extracting(Finding::code).contains(code.id());
    Finding finding =
        findings.stream().filter(each -> each.code().equals(code.id())).findFirst().orElseThrow();
    assertThat(finding.severity()).isEqualTo(code.severity());
    assertThat(finding.place().file()).isNotEmpty();
    assertThat(finding.message().zh()).isNotEmpty().doesNotContain("{");
    assertThat(finding.message().en()).isNotEmpty().doesNotContain("{");
    if (code.severity() == Severity.ERROR) {
      assertThat(finding.hint().isEmpty()).isFalse();
    }
  }

  private List<Finding> findings(GridCode code) throws IOException {
    return switch (code) {
      case FILE_NOT_FOUND -> read(GridSource.file(folder.resolve("没有.xlsx")));
      case FILE_NOT_READABLE -> {
        Path loop = Files.createSymbolicLink(folder.resolve("圈.csv"), folder.resolve("圈.csv"));
        yield read(GridSource.file(loop));
      }
      case FILE_EMPTY -> read("a.xlsx", new byte[0]);
      case FILE_DAMAGED -> read("a.xlsx", "PK\3\4 and no more".getBytes(StandardCharsets.UTF_8));
      case SHEET_DAMAGED -> {
        Map<String, String> parts = Written.parts("");
        parts.put("xl/sheet.xml", "<worksheet>");
        yield read("a.xlsx", Written.zip(parts));
      }
      case FILE_LOCKED -> read("a.xls", locked());
      case FILE_TOO_LARGE ->
          GridReader.standard()
              .within(Limits.STANDARD.withBytes(3))
              .read(GridSource.bytes("a.csv", "a,b,c".getBytes(StandardCharsets.UTF_8)))
              .findings();
      case FILE_TOO_SLOW, READING_STOPPED -> WatchTest.findings(code);
      case FILE_UNSAFE -> {
        Map<String, String> parts = Written.parts("");
        parts.put("xl/sheet.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet>&b;</worksheet>");
        yield read("a.xlsx", Written.zip(parts));
      }
      case NOT_A_SPREADSHEET -> read("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
      case OTHER_SPREADSHEET ->
          read("a.xls", "<html><table><tr><td>1".getBytes(StandardCharsets.UTF_8));
      case NOT_REALLY_A_WORKBOOK -> read("a.et", "a\tb".getBytes(StandardCharsets.UTF_8));
      case TEXT_NOT_DECODED -> read("a.csv", new byte[] {'a', (byte) 0xff, (byte) 0xff});
      case TEXT_QUOTES_BROKEN -> read("a.csv", "\"a\"b\n".getBytes(StandardCharsets.UTF_8));
      case TEXT_READ_AS -> read("a.csv", "a,b".getBytes(StandardCharsets.UTF_8));
      case FILE_PASSED_OVER, WORKBOOK_IN_USE -> {
        Files.createFile(folder.resolve("盖章.pdf"));
        Files.createFile(folder.resolve("~$上报.xlsx"));
        Files.createFile(folder.resolve(".DS_Store"));
        yield GridFolder.list(List.of(folder)).findings();
      }
      case FOLDER_EMPTY -> GridFolder.list(List.of(folder)).findings();
    };
  }

  private static byte[] locked() {
    Biff8EncryptionKey.setCurrentUserPassword("abc");
    try (HSSFWorkbook file = new HSSFWorkbook();
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream()) {
      file.createSheet("表");
      file.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static List<Finding> read(String name, byte[] bytes) {
    return read(GridSource.bytes(name, bytes));
  }

  private static List<Finding> read(GridSource source) {
    return new ArrayList<>(GridReader.standard().read(source).findings());
  }
}
