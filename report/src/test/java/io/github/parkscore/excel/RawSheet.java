// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One sheet of a {@link RawWorkbook}. */
final class RawSheet {
  private final Document xml;
  private final Map<String, RawCell> cells = new LinkedHashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final List<Double> widths = new ArrayList<>();

  /**
   * A cell.
   *
   * @param text its text; null for none
   * @param number its number; NaN for none
   * @param format its number format
   * @param quoted whether its text is marked as one that only looks like a formula
   */
  record RawCell(String text, double number, String format, boolean quoted) {}

  RawSheet(RawWorkbook book, Document xml) {
    this.xml = xml;
    for (Element cell : RawWorkbook.all(xml, "c")) {
      cells.put(cell.getAttribute("r"), cell(book, cell));
    }
    for (Element link : RawWorkbook.all(xml, "hyperlink")) {
      links.put(link.getAttribute("ref"), link.getAttribute("location"));
    }
    for (Element column : RawWorkbook.all(xml, "col")) {
      widths.add(Double.parseDouble(column.getAttribute("width")));
    }
  }

  private static RawCell cell(RawWorkbook book, Element cell) {
    int style = Integer.parseInt(cell.getAttribute("s"));
    boolean quoted = "true".equals(book.style(style).getAttribute("quotePrefix"));
    String value = cell.getTextContent();
    String format = book.format(style);
    return switch (cell.getAttribute("t")) {
      case "s" -> new RawCell(book.text(Integer.parseInt(value)), Double.NaN, format, quoted);
      case "inlineStr" -> new RawCell(value, Double.NaN, format, quoted);
      default ->
          new RawCell(
              null, value.isEmpty() ? Double.NaN : Double.parseDouble(value), format, quoted);
    };
  }

  RawCell cell(String address) {
    return cells.get(address);
  }

  Map<String, RawCell> cells() {
    return cells;
  }

  /** Where a cell leads to. */
  String link(String address) {
    return links.get(address);
  }

  double width(int column) {
    return widths.get(column);
  }

  boolean has(String element) {
    return xml.getElementsByTagName(element).getLength() > 0;
  }

  String attribute(String element, String name) {
    return ((Element) xml.getElementsByTagName(element).item(0)).getAttribute(name);
  }

  String content(String element) {
    return xml.getElementsByTagName(element).item(0).getTextContent();
  }
}
