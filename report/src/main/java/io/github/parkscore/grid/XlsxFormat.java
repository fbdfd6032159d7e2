// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/**
 * .xlsx, .xlsm and the .et files that are OOXML inside: POI finds the parts, and each is read as a
 * stream of elements. Macros are never looked at.
 */
final class XlsxFormat implements GridFormat {
  @Override
  public boolean claims(Contents head) {
    return head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6);
  }

  @Override
  public List<Sheet> read(OpenedFile file, Budget budget, Findings findings) throws Exception {
    Container.check(file.path(), budget);
    OPCPackage container = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
    try {
      return sheets(file.name(), new XlsxParts(container, budget), budget, findings);
    } finally {
      container.revert(); // closes without the thought of saving
    }
  }

  private static List<Sheet> sheets(String file, XlsxParts parts, Budget budget, Findings findings)
      throws IOException, OpenXML4JException {
    WorkbookPart workbook = new WorkbookPart(budget);
    parts.readWorkbook(workbook);
    StylesPart styles = new StylesPart(budget);
    parts.read("styles", styles);
    TextsPart texts = new TextsPart(budget);
    parts.read("sharedStrings", texts);
    List<Sheet> sheets = new ArrayList<>();
    for (WorkbookPart.Tab tab : workbook.tabs()) {
      if (parts.hasCells(tab.relation())) {
        Sheet.Builder sheet = Sheet.Builder.of(file, tab.name(), tab.hidden());
        SheetPart cells =
            new SheetPart(budget, sheet, styles.marks(), texts.texts(), workbook.is1904());
        sheets.add(sheet(parts, tab, cells, sheet, findings));
      }
    }
    return sheets;
  }

  /** A sheet that breaks off leaves the rows above, and the other sheets. */
  private static Sheet sheet(
      XlsxParts parts,
      WorkbookPart.Tab tab,
      SheetPart cells,
      Sheet.Builder sheet,
      Findings findings) {
    try {
      parts.readSheet(tab.relation(), cells);
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      UnreadableException known = UnreadableException.in(e);
      if (known != null) {
        throw known;
      }
      findings.add(GridCode.SHEET_DAMAGED.at(sheet.place(), "row", sheet.lastRow() + 2));
    }
    return sheet.build();
  }
}
