// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Text;
import java.util.function.Predicate;

/** Things that arrive in place of a table, and how they are told apart. */
enum Stranger {
  PDF("PDF 文件", "a PDF file", false, head -> head.startsWith("%pdf")),
  RICH_TEXT("RTF 文档", "an RTF document", false, head -> head.startsWith("{\\rtf")),
  PICTURE(
      "图片",
      "a picture",
      false,
      head ->
          head.startsWith(0xff, 0xd8, 0xff)
              || head.startsWith(0x89, 'P', 'N', 'G')
              || head.startsWith('G', 'I', 'F', '8')),
  ARCHIVE(
      "压缩包",
      "an archive",
      false,
      head ->
          head.startsWith('R', 'a', 'r', '!')
              || head.startsWith('7', 'z', 0xbc, 0xaf)
              || head.startsWith(0x1f, 0x8b)),
  OLD_WORKBOOK(
      "早期的 Excel 工作簿",
      "a workbook of an early Excel",
      true,
      head ->
          head.startsWith(0x09, 0x00, 0x04, 0x00)
              || head.startsWith(0x09, 0x02, 0x06, 0x00)
              || head.startsWith(0x09, 0x04, 0x06, 0x00)
              || head.startsWith(0x09, 0x08, 0x08, 0x00)),
  MAIL_PAGE("MHT 网页", "an MHT page", true, head -> head.startsWith("mime-version:")),
  PAGE(
      "网页",
      "an HTML page",
      true,
      head ->
          head.startsWith("<!doctype html")
              || head.startsWith("<html")
              || head.startsWith("<head")
              || head.startsWith("<meta")
              || head.startsWith("<style")
              || head.startsWith("<table")
              || head.startsWith("<div")),
  XML(
      "XML 文件",
      "an XML file",
      true,
      head -> head.startsWith("<?xml") || head.startsWith("<workbook")),
  UNKNOWN("无法辨认的文件", "a file of no known kind", false, head -> !head.isText());

  private final Text name;
  private final boolean opensAsTable;
  private final Predicate<Contents> known;

  Stranger(String zh, String en, boolean opensAsTable, Predicate<Contents> known) {
    this.name = new Text(zh, en);
    this.opensAsTable = opensAsTable;
    this.known = known;
  }

  /** Refuses the file if it is one of these. */
  static void refuse(Contents head) {
    for (Stranger stranger : values()) {
      if (stranger.known.test(head)) {
        GridCode code =
            stranger.opensAsTable ? GridCode.OTHER_SPREADSHEET : GridCode.NOT_A_SPREADSHEET;
        throw new UnreadableException(code, "seen", stranger.name.zh(), "what", stranger.name);
      }
    }
  }
}
