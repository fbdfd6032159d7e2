// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds values that YAML cut at a comma: in {@code {value: f(x, 1)}} it sees the value {@code f(x}
 * and a key {@code 1)}. Says so once and puts the value together again, so that no further findings
 * follow from it.
 */
final class Commas {
  private final Findings findings;

  Commas(Findings findings) {
    this.findings = findings;
  }

  List<Node.Entry> mendEntries(List<Node.Entry> entries) {
    List<Node.Entry> mended = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Node.Entry entry = entries.get(i);
      if (!isCut(entry.value())) {
        mended.add(entry);
        continue;
      }
      Node.Scalar cut = (Node.Scalar) entry.value();
      List<String> pieces = new ArrayList<>(List.of(cut.text()));
      for (Node.Entry next : entries.subList(i + 1, entries.size())) {
        pieces.add(written(next));
      }
      int used = piecesUntilClosed(pieces);
      mended.add(new Node.Entry(entry.key(), told(cut, pieces.subList(0, used))));
      i += used - 1;
    }
    return mended;
  }

  List<Node> mendItems(List<Node> items) {
    List<Node> mended = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!isCut(items.get(i))) {
        mended.add(items.get(i));
        continue;
      }
      Node.Scalar cut = (Node.Scalar) items.get(i);
      List<String> pieces = new ArrayList<>(List.of(cut.text()));
      for (Node next : items.subList(i + 1, items.size())) {
        pieces.add(next instanceof Node.Scalar scalar ? written(scalar) : null);
      }
      int used = piecesUntilClosed(pieces);
      mended.add(told(cut, pieces.subList(0, used)));
      i += used - 1;
    }
    return mended;
  }

  private static boolean isCut(Node value) {
    return value instanceof Node.Scalar scalar
        && scalar.style() == Node.Style.PLAIN
        && openBrackets(scalar.text()) > 0;
  }

  private Node.Scalar told(Node.Scalar cut, List<String> pieces) {
    String whole = String.join(", ", pieces);
    Place place = cut.place();
    findings.add(YamlCode.UNQUOTED_COMMA.at(place, "seen", cut.text(), "whole", whole));
    return new Node.Scalar(whole, Node.Style.PLAIN, true, place);
  }

  /** How many pieces make a value whose brackets are closed; 1 if they never are. */
  private static int piecesUntilClosed(List<String> pieces) {
    int open = 0;
    for (int i = 0; i < pieces.size() && pieces.get(i) != null; i++) {
      open += openBrackets(pieces.get(i));
      if (open <= 0) {
        return i + 1;
      }
    }
    return 1;
  }

  /** An entry as it was written, where it is one of single values; else null. */
  private static String written(Node.Entry entry) {
    if (!(entry.value() instanceof Node.Scalar value)) {
      return null;
    }
    String key = written(entry.key());
    return value.isBlank() ? key : key + ": " + written(value);
  }

  private static String written(Node.Scalar scalar) {
    return scalar.style() == Node.Style.QUOTED ? "'" + scalar.text() + "'" : scalar.text();
  }

  /** Brackets opened and not closed, those inside quotes left out; below 0 if more are closed. */
  static int openBrackets(String text) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (!quoted) {
        open += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      }
    }
    return open;
  }
}
