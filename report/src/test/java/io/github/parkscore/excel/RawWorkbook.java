// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook read by nothing but the XML of the platform, as another program would see it. */
final class RawWorkbook {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Element> styles;
  private final Map<String, String> formats = new LinkedHashMap<>();
  private final Map<String, RawSheet> sheets = new LinkedHashMap<>();

  private RawWorkbook(byte[] bytes) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    all(xml("xl/sharedStrings.xml"), "si").forEach(text -> texts.add(text.getTextContent()));
    Document style = xml("xl/styles.xml");
    styles = all((Element) style.getElementsByTagName("cellXfs").item(0), "xf");
    all(style, "numFmt")
        .forEach(f -> formats.put(f.getAttribute("numFmtId"), f.getAttribute("formatCode")));
    int number = 1;
    for (Element sheet : all(xml("xl/workbook.xml"), "sheet")) {
      Document body = xml("xl/worksheets/sheet" + number++ + ".xml");
      sheets.put(sheet.getAttribute("name"), new RawSheet(this, body));
    }
  }

  static RawWorkbook of(byte[] bytes) {
    try {
      return new RawWorkbook(bytes);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  Map<String, RawSheet> sheets() {
    return sheets;
  }

  /** The bytes of all parts as one text. */
  String everything() {
    StringBuilder all = new StringBuilder();
    parts.values().forEach(part -> all.append(new String(part, StandardCharsets.UTF_8)));
    return all.toString();
  }

  String part(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  String text(int number) {
    return texts.get(number);
  }

  Element style(int number) {
    return styles.get(number);
  }

  int styles() {
    return styles.size();
  }

  /** The number format of a style. */
  String format(int style) {
    String id = styles.get(style).getAttribute("numFmtId");
    return formats.getOrDefault(id, BUILT_IN.getOrDefault(id, id));
  }

  private static final Map<String, String> BUILT_IN =
      Map.of("0", "", "1", "0", "2", "0.00", "3", "#,##0", "4", "#,##0.00");

  private Document xml(String part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(part, e);
    }
  }

  static List<Element> all(Document document, String name) {
    return all(document.getDocumentElement(), name);
  }

  static List<Element> all(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
