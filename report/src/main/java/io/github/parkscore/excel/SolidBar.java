// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * A bar in one colour. The format as it was first defined knows only bars that fade out, and as
 * long as the column's own least and most; the rest stands in an extension, which programs that
 * don't know it pass over.
 */
final class SolidBar {
  private static final String MAIN =
      "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String OF_RULE = "{B025F937-C7B1-47C1-B67F-A62EFF666E3E}";
  private static final String OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

  private SolidBar() {}

  static void add(XSSFSheet sheet, CellRangeAddress range, double full) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(Look.color(Look.BAR));
    DataBarFormatting bar = rule.getDataBarFormatting();
    bar.getMinThreshold().setRangeType(RangeType.NUMBER);
    bar.getMinThreshold().setValue(0d);
    bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bar.getMaxThreshold().setValue(full);
    formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    extend(sheet.getCTWorksheet(), range, full);
  }

  private static void extend(CTWorksheet sheet, CellRangeAddress range, double full) {
    String id = "{00000000-0000-0000-0000-0000000000B1}";
    int last = sheet.sizeOfConditionalFormattingArray() - 1;
    CTCfRule rule = sheet.getConditionalFormattingArray(last).getCfRuleArray(0);
    set(rule.addNewExtLst().addNewExt(), OF_RULE, "<x14:id>" + id + "</x14:id>");
    set(
        sheet.addNewExtLst().addNewExt(),
        OF_SHEET,
        "<x14:conditionalFormattings><x14:conditionalFormatting"
            + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
            + "<x14:cfRule type=\"dataBar\" id=\""
            + id
            + "\"><x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">"
            + "<x14:cfvo type=\"num\"><xm:f>0</xm:f></x14:cfvo>"
            + "<x14:cfvo type=\"num\"><xm:f>"
            + full
            + "</xm:f></x14:cfvo>"
            + "</x14:dataBar></x14:cfRule><xm:sqref>"
            + range.formatAsString()
            + "</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>");
  }

  private static void set(CTExtension extension, String uri, String xml) {
    try {
      String whole = "<ext xmlns:x14=\"" + MAIN + "\">" + xml + "</ext>";
      // The parsed document holds one element, of which only the content goes over.
      extension.set(XmlObject.Factory.parse(whole).selectPath("./ext")[0]);
      extension.setUri(uri);
    } catch (XmlException e) {
      throw new IllegalStateException(xml, e);
    }
  }
}
