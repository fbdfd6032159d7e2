// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The content of an XML part, read element by element without entities and without depth. By itself
 * it only looks whether the part is well-formed; what is in it is for subclasses, who see local
 * names, since prefixes and the two namespaces of the format mean nothing.
 */
class PartContents extends DefaultHandler {
  private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

  /** The text inside the element that is being read, for those who collect it. */
  final StringBuilder text = new StringBuilder();

  final Budget budget;
  private int depth;
  private boolean collecting;

  PartContents(Budget budget) {
    this.budget = budget;
  }

  /** Reads the whole part. */
  final void parse(InputStream in) throws IOException {
    try {
      XMLReader reader = reader();
      reader.setContentHandler(this);
      reader.setErrorHandler(this);
      reader.setEntityResolver((publicId, systemId) -> refuseEntities());
      reader.parse(new InputSource(in));
    } catch (SAXParseException e) {
      if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
        throw new UnreadableException(GridCode.FILE_UNSAFE);
      }
      throw new IOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** The JDK's own parser: another one on the class path need not know the features. */
  private static XMLReader reader() throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(NO_DTD, true);
    return factory.newSAXParser().getXMLReader();
  }

  private static InputSource refuseEntities() {
    throw new UnreadableException(GridCode.FILE_UNSAFE);
  }

  @Override
  public final void startElement(String uri, String name, String qName, Attributes attributes) {
    if (++depth > Limits.DEPTH) {
      throw Budget.tooLarge("层嵌套元素", "elements inside each other", Limits.DEPTH);
    }
    start(name, attributes);
  }

  @Override
  public final void endElement(String uri, String name, String qName) {
    depth--;
    end(name);
  }

  @Override
  public final void characters(char[] letters, int start, int length) {
    if (collecting) {
      text.append(letters, start, length);
      if (text.length() > budget.limits().characters()) {
        budget.text(text.length());
      }
    }
  }

  @Override
  public final void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  /** Begins to collect text. */
  final void collect() {
    text.setLength(0);
    collecting = true;
  }

  /** Goes on collecting, or pauses. */
  final void collect(boolean on) {
    collecting = on;
  }

  /** An element begins. */
  void start(String name, Attributes attributes) {}

  /** An element ends. */
  void end(String name) {}

  /** Whether an attribute is one of the ways to say yes. */
  static boolean isTrue(String value) {
    return Arrays.asList("1", "true", "on").contains(value);
  }

  /** A whole number not below 0; −1 if it is none. */
  static int whole(String value) {
    if (value == null || value.isEmpty() || value.length() > 9) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
