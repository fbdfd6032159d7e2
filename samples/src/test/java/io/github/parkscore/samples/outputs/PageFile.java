// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.outputs;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A report.html by its elements, without its style and script. */
final class PageFile {
  private static final Pattern SCRIPT =
      Pattern.compile("<(script|style)[^>]*>.*?</\\1>", Pattern.DOTALL);

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Card> cards = new LinkedHashMap<>();

  /**
   * A park's row of the ranking.
   *
   * @param ranks its ranks, among all and in the groups; empty for none
   * @param shown the rank that stands there
   * @param total its total
   * @param points the points of its categories
   * @param places the ranks of its categories
   * @param grade its grade
   */
  record Line(
      List<String> ranks,
      String shown,
      String total,
      List<String> points,
      List<String> places,
      String grade) {}

  /**
   * A park's own part of the page.
   *
   * @param head what stands below its name: code, groups, grade, honours, watches
   * @param ranks its ranks, and its total last
   * @param points the points of its categories
   * @param values the values of its indicators by their names
   * @param marks their points
   */
  record Card(
      String head,
      List<String> ranks,
      List<String> points,
      Map<String, String> values,
      Map<String, String> marks) {}

  PageFile(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      String html = SCRIPT.matcher(Files.readString(file)).replaceAll("");
      Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
      for (Element row : elements(page.getDocumentElement(), "tr", "")) {
        if (row.hasAttribute("data-s")) {
          lines.put(row.getAttribute("data-s").split(" ")[0], line(row));
        }
      }
      for (Element card : elements(page.getDocumentElement(), "article", "")) {
        cards.put(card.getAttribute("id").substring(2), card(card));
      }
    } catch (Exception e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  Map<String, Line> lines() {
    return lines;
  }

  Map<String, Card> cards() {
    return cards;
  }

  private static Line line(Element row) {
    List<String> ranks = new ArrayList<>();
    for (String rank : row.getAttribute("data-r").split("\\|", -1)) {
      ranks.add(bare(rank));
    }
    return new Line(
        ranks,
        bare(String.join("", texts(row, "td", "r"))),
        String.join("", texts(row, "td", "t")),
        texts(row, "td", "p"),
        texts(row, "td", "q"),
        String.join("", texts(row, "td", "e")));
  }

  private static Card card(Element card) {
    List<String> ranks = new ArrayList<>();
    for (Element list : elements(card, "dl", "ranks")) {
      elements(list, "b", "").forEach(rank -> ranks.add(bare(rank.getTextContent())));
    }
    List<String> points = new ArrayList<>();
    for (Element table : elements(card, "table", "bands")) {
      elements(table, "b", "").forEach(cell -> points.add(cell.getTextContent()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> marks = new LinkedHashMap<>();
    for (Element list : elements(card, "ul", "all")) {
      for (Element item : elements(list, "li", "")) {
        String name = item.getFirstChild().getTextContent().strip();
        values.put(name, elements(item, "b", "").get(0).getTextContent());
        marks.put(name, elements(item, "u", "").get(0).getTextContent().split("/")[0]);
      }
    }
    Element head = elements(elements(card, "header", "").get(0), "p", "").get(0);
    return new Card(head.getTextContent(), ranks, points, values, marks);
  }

  /** A rank without the word for a tie; empty for the dash that says there is none. */
  private static String bare(String rank) {
    return rank.replace("并列", "").replace("—", "").strip();
  }

  private static List<String> texts(Element inside, String name, String kind) {
    return elements(inside, name, kind).stream().map(e -> e.getTextContent().strip()).toList();
  }

  /** The elements of a name, and of a class if one is given. */
  private static List<Element> elements(Element inside, String name, String kind) {
    NodeList found = inside.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element element = (Element) found.item(i);
      List<String> kinds = List.of(element.getAttribute("class").split(" "));
      if (kind.isEmpty() || kinds.contains(kind)) {
        elements.add(element);
      }
    }
    return elements;
  }
}
