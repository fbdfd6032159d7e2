// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A page as tests read it. */
final class PageText {
  private static final Pattern SCRIPT =
      Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);

  private final String html;

  private PageText(String html) {
    this.html = html;
  }

  static PageText of(Evaluation evaluation, Language language) {
    StringWriter out = new StringWriter();
    try {
      HtmlReport.write(evaluation, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PageText(out.toString());
  }

  String html() {
    return html;
  }

  /** What stands inside the elements of a kind. */
  List<String> inside(String element) {
    List<String> contents = new ArrayList<>();
    Matcher matcher = SCRIPT.matcher(html);
    while (matcher.find()) {
      if (matcher.group(1).equals(element)) {
        contents.add(matcher.group(2));
      }
    }
    return contents;
  }

  /** The page without style and script. */
  String withoutScripts() {
    return SCRIPT.matcher(html).replaceAll("");
  }

  /** The page as XML: it is written to be well-formed. */
  Document document() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(withoutScripts())));
  }
}
