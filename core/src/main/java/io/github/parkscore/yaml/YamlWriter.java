// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes nodes as YAML that reads back as the same texts. What prefers brackets stands in brackets
 * where it fits on a line; values are quoted only where they must be.
 */
public final class YamlWriter {
  private static final int WIDTH = 140;

  private final StringBuilder out = new StringBuilder();

  private YamlWriter() {}

  /** A file with this mapping at its root. */
  public static String write(Node.Mapping root) {
    YamlWriter writer = new YamlWriter();
    writer.mapping(root, 0, false);
    return writer.out.toString();
  }

  private void mapping(Node.Mapping mapping, int indent, boolean started) {
    boolean onLine = started;
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      if (!onLine) {
        out.append(" ".repeat(indent));
      }
      onLine = false;
      out.append(scalar(entry.getKey(), false)).append(':');
      value(entry.getValue().value(), indent);
    }
  }

  private void value(Node value, int indent) {
    if (fits(value, indent)) {
      out.append(' ').append(flow(value, false)).append('\n');
    } else if (value instanceof Node.Mapping mapping) {
      out.append('\n');
      mapping(mapping, indent + 2, false);
    } else {
      out.append('\n');
      sequence((Node.Sequence) value, indent + 2);
    }
  }

  private void sequence(Node.Sequence sequence, int indent) {
    for (Node item : sequence.items()) {
      out.append(" ".repeat(indent)).append('-');
      if (!fits(item, indent) && item instanceof Node.Mapping mapping) {
        out.append(' ');
        mapping(mapping, indent + 2, true);
      } else {
        value(item, indent);
      }
    }
  }

  /** Whether a value goes on the line of its key. */
  private boolean fits(Node value, int indent) {
    if (value instanceof Node.Scalar || isEmpty(value)) {
      return true;
    }
    int used = indent + out.length() - out.lastIndexOf("\n");
    return value.inFlow() && used + flow(value, false).length() <= WIDTH;
  }

  private static boolean isEmpty(Node value) {
    return value instanceof Node.Mapping mapping && mapping.entries().isEmpty()
        || value instanceof Node.Sequence sequence && sequence.items().isEmpty();
  }

  private static String flow(Node value, boolean inBrackets) {
    if (value instanceof Node.Scalar scalar) {
      return scalar(scalar.text(), inBrackets);
    }
    if (value instanceof Node.Sequence sequence) {
      List<Node> items = sequence.items();
      return items.stream()
          .map(item -> flow(item, true))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    StringBuilder line = new StringBuilder("{");
    Iterator<Node.Entry> entries = ((Node.Mapping) value).entries().values().iterator();
    while (entries.hasNext()) {
      Node.Entry entry = entries.next();
      line.append(scalar(entry.key().text(), true)).append(": ").append(flow(entry.value(), true));
      line.append(entries.hasNext() ? ", " : "");
    }
    return line.append('}').toString();
  }

  private static String scalar(String text, boolean inBrackets) {
    return isPlain(text, inBrackets) ? text : quoted(text);
  }

  /** Stricter than YAML: whatever looks like a sign is quoted. */
  private static boolean isPlain(String text, boolean inBrackets) {
    if (text.isEmpty() || text.equals("~") || text.equals("null") || !text.strip().equals(text)) {
      return false;
    }
    boolean minus = text.charAt(0) == '-' && text.length() > 1 && text.charAt(1) > ' ';
    boolean odd = !minus && "-?:,[]{}#&*!|>'\"%@`=.".indexOf(text.charAt(0)) >= 0;
    if (odd || text.startsWith("--") || text.indexOf(':') >= 0 || text.indexOf('#') >= 0) {
      return false;
    }
    if (inBrackets && (text.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0) || isCut(text))) {
      return false;
    }
    return text.codePoints().noneMatch(YamlWriter::isEscaped);
  }

  private static boolean isCut(String text) {
    return Commas.openBrackets(text) > 0;
  }

  private static boolean isEscaped(int point) {
    return point < 0x20
        || point >= 0x7F && point < 0xA0
        || point == 0x2028
        || point == 0x2029
        || point == 0xFEFF
        || point >= 0xD800 && point <= 0xDFFF
        || point == 0xFFFE
        || point == 0xFFFF;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (point == '\n') {
                quoted.append("\\n");
              } else if (isEscaped(point)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", point));
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }
}
