// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours that follow the figures of a column. */
final class Shading {
  private final XSSFSheet sheet;
  private final int first;
  private final int last;

  Shading(XSSFSheet sheet, int first, int last) {
    this.sheet = sheet;
    this.first = first;
    this.last = last;
  }

  /** Bars from nothing to full marks, in one colour. */
  void bar(int column, double full) {
    SolidBar.add(sheet, range(column), full);
  }

  /** White for the last tenth to blue for the first, so that one outlier bleaches nobody. */
  void scale(int column) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(3);
    for (int i = 0; i < 3; i++) {
      scale.getThresholds()[i].setRangeType(RangeType.PERCENTILE);
      scale.getThresholds()[i].setValue(10d + 40 * i);
    }
    scale.setColors(
        new Color[] {Look.color(Look.WHITE), Look.color(Look.PALE), Look.color(Look.DEEP)});
    formatting.addConditionalFormatting(new CellRangeAddress[] {range(column)}, rule);
  }

  private CellRangeAddress range(int column) {
    return new CellRangeAddress(first, last, column, column);
  }
}
