// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON as plain values: maps, lists, texts, booleans, doubles, null. An array of nothing but
 * numbers and nulls is a {@code double[]}, in which NaN stands for null, so that a column costs
 * eight bytes a figure.
 */
final class Parsing {
  private final JsonParser parser;
  private int left;

  private Parsing(JsonParser parser, int things) {
    this.parser = parser;
    this.left = things;
  }

  /**
   * The whole document, an object.
   *
   * @param skipped entries of the outermost object that nobody needs
   */
  static Map<String, Object> read(JsonParser parser, JsonLimits limits, Set<String> skipped)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BrokenException(JsonCode.NOT_AN_EVALUATION);
    }
    Map<String, Object> document = new Parsing(parser, limits.things()).object(skipped);
    if (parser.nextToken() != null) {
      throw new BrokenException(JsonCode.NOT_AN_EVALUATION);
    }
    return document;
  }

  private Map<String, Object> object(Set<String> skipped) throws IOException {
    Map<String, Object> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      count();
      JsonToken token = parser.nextToken();
      if (skipped.contains(name)) {
        parser.skipChildren();
      } else {
        entries.put(name, value(token));
      }
    }
    return entries;
  }

  private Object value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> {
        count();
        yield object(Set.of());
      }
      case START_ARRAY -> {
        count();
        yield array();
      }
      case VALUE_STRING -> {
        count();
        yield parser.getText();
      }
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> number();
    };
  }

  private void count() {
    if (--left < 0) {
      throw new BrokenException(JsonCode.JSON_TOO_LARGE);
    }
  }

  /** Read from the text, as the shortest text of a double was written. */
  private double number() throws IOException {
    double number = Double.parseDouble(parser.getText());
    if (Double.isInfinite(number)) {
      throw new BrokenException(
          JsonCode.ENTRY_WRONG,
          "where",
          parser.getParsingContext().pathAsPointer().toString(),
          "seen",
          parser.getText());
    }
    return number;
  }

  private Object array() throws IOException {
    double[] figures = new double[16];
    int size = 0;
    JsonToken token = parser.nextToken();
    for (; isFigure(token); token = parser.nextToken()) {
      if (size == figures.length) {
        figures = Arrays.copyOf(figures, size * 2);
      }
      figures[size++] = token == JsonToken.VALUE_NULL ? Double.NaN : number();
    }
    double[] read = Arrays.copyOf(figures, size);
    return token == JsonToken.END_ARRAY && size > 0 ? read : list(read, token);
  }

  private static boolean isFigure(JsonToken token) {
    return token == JsonToken.VALUE_NUMBER_INT
        || token == JsonToken.VALUE_NUMBER_FLOAT
        || token == JsonToken.VALUE_NULL;
  }

  private List<Object> list(double[] begun, JsonToken next) throws IOException {
    List<Object> list = new ArrayList<>();
    for (double figure : begun) {
      list.add(Double.isNaN(figure) ? null : (Double) figure);
    }
    for (JsonToken token = next; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      list.add(value(token));
    }
    return list;
  }
}
