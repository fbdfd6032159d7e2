// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * .xls and the .et files that are OLE2 inside, record by record. An encrypted .xlsx is an OLE2 file
 * too.
 */
final class XlsFormat implements GridFormat {
  private static final List<String> WORKBOOK = List.of("Workbook", "WORKBOOK", "BOOK");
  private static final List<String> ENCRYPTED = List.of("EncryptedPackage", "EncryptionInfo");

  @Override
  public boolean claims(Contents head) {
    return head.startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  }

  @Override
  public List<Sheet> read(OpenedFile file, Budget budget, Findings findings) throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true)) {
      refuseOthers(container.getRoot());
      XlsRecords records = new XlsRecords(file.name(), budget);
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records);
      return read(container.getRoot(), request, records, findings);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(GridCode.FILE_LOCKED);
    } catch (OldExcelFormatException e) {
      throw old();
    }
  }

  /** A record that breaks off leaves the rows before it. */
  private static List<Sheet> read(
      DirectoryNode root, HSSFRequest request, XlsRecords records, Findings findings)
      throws IOException {
    try {
      new HSSFEventFactory().processWorkbookEvents(request, root);
    } catch (EncryptedDocumentException | OldExcelFormatException | UnreadableException e) {
      throw e;
    } catch (RuntimeException e) {
      UnreadableException known = UnreadableException.in(e);
      if (known != null || records.nextRow() == 0) {
        throw known != null ? known : e;
      }
      findings.add(GridCode.SHEET_DAMAGED.at(records.place(), "row", records.nextRow()));
    }
    return records.sheets();
  }

  private static void refuseOthers(DirectoryNode root) {
    if (ENCRYPTED.stream().anyMatch(root::hasEntryCaseInsensitive)) {
      throw new UnreadableException(GridCode.FILE_LOCKED);
    }
    if (WORKBOOK.stream().anyMatch(root::hasEntryCaseInsensitive)) {
      return;
    }
    if (root.hasEntryCaseInsensitive("Book")) {
      throw old();
    }
    boolean word = root.hasEntryCaseInsensitive("WordDocument");
    Text what =
        word
            ? new Text("Word 文档", "a Word document")
            : new Text("其他程序的文件", "another program's file");
    throw new UnreadableException(GridCode.NOT_A_SPREADSHEET, "seen", what.zh(), "what", what);
  }

  private static UnreadableException old() {
    Text what = new Text("Excel 95 或更早的工作簿", "a workbook of Excel 95 or earlier");
    return new UnreadableException(GridCode.OTHER_SPREADSHEET, "seen", what.zh(), "what", what);
  }
}
