// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.ArrayList;
import java.util.List;

/** Cuts a formula into words. Full-width signs count as their half-width twins. */
final class Lexer {
  private static final String WIDE = "（），＋－＊／＝＜＞％＾！‘’＇";
  private static final String NARROW = "(),+-*/=<>%^!'''";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> cut(String text) throws FormulaException {
    Lexer lexer = new Lexer(text);
    while (lexer.skipBlanks()) {
      lexer.tokens.add(lexer.next());
    }
    lexer.tokens.add(new Token(Token.Kind.END, "", new Span(text.length(), text.length())));
    return lexer.tokens;
  }

  private boolean skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at)) || isIdeographicBlank()) {
      at++;
    }
    return at < text.length();
  }

  private boolean isIdeographicBlank() {
    return at < text.length() && (text.charAt(at) == '\u3000' || text.charAt(at) == '\u00a0');
  }

  private Token next() throws FormulaException {
    char c = folded(at);
    if (isDigit(c) || c == '.' && isDigit(folded(at + 1))) {
      return number();
    }
    if (c == '\'') {
      return quoted();
    }
    if (isNameStart(text.codePointAt(at))) {
      return name();
    }
    return sign(c);
  }

  private Token number() throws FormulaException {
    int start = at;
    StringBuilder digits = new StringBuilder();
    while (isDigit(folded(at)) || folded(at) == '.') {
      digits.append(folded(at++));
    }
    boolean exponent = folded(at) == 'e' || folded(at) == 'E';
    int sign = exponent && (folded(at + 1) == '-' || folded(at + 1) == '+') ? 1 : 0;
    if (exponent && isDigit(folded(at + 1 + sign))) {
      digits.append('e').append(sign == 1 ? folded(at + 1) : '+');
      for (at += 1 + sign; isDigit(folded(at)); at++) {
        digits.append(folded(at));
      }
    }
    if (folded(at) == '%') {
      digits.append('%');
      at++;
    }
    Span span = new Span(start, at);
    String written = digits.toString();
    boolean twoPoints = written.indexOf('.') != written.lastIndexOf('.');
    if (twoPoints || at < text.length() && isNamePart(text.codePointAt(at))) {
      throw new FormulaException(FormulaCode.NO_NUMBER, new Span(start, at), written);
    }
    return new Token(Token.Kind.NUMBER, written, span);
  }

  private Token quoted() throws FormulaException {
    int start = at++;
    StringBuilder inside = new StringBuilder();
    while (at < text.length()) {
      if (folded(at) != '\'') {
        inside.append(text.charAt(at++));
      } else if (folded(at + 1) == '\'') {
        inside.append('\'');
        at += 2;
      } else {
        at++;
        return new Token(Token.Kind.TEXT, inside.toString(), new Span(start, at));
      }
    }
    throw new FormulaException(FormulaCode.OPEN_QUOTE, new Span(start, at), text.substring(start));
  }

  private Token name() {
    int start = at;
    while (at < text.length() && isNamePart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    String name = text.substring(start, at);
    boolean word = name.equals("and") || name.equals("or");
    return new Token(word ? Token.Kind.SIGN : Token.Kind.NAME, name, new Span(start, at));
  }

  private Token sign(char c) throws FormulaException {
    int start = at;
    String two = "" + c + folded(at + 1);
    if (two.equals("<>") || two.equals("<=") || two.equals(">=") || two.equals("!=")) {
      at += 2;
      return new Token(Token.Kind.SIGN, two, new Span(start, at));
    }
    if ("()+-*/^=<>,".indexOf(c) < 0) {
      int end = start + Character.charCount(text.codePointAt(start));
      throw new FormulaException(
          FormulaCode.STRANGE_CHARACTER, new Span(start, end), text.substring(start, end));
    }
    at++;
    return new Token(Token.Kind.SIGN, String.valueOf(c), new Span(start, at));
  }

  /** The character at an index with its width folded; 0 past the end. */
  private char folded(int index) {
    if (index >= text.length()) {
      return 0;
    }
    char c = text.charAt(index);
    int wide = WIDE.indexOf(c);
    if (wide >= 0) {
      return NARROW.charAt(wide);
    }
    return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '．' ? '.' : c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(int point) {
    return Character.isLetter(point) || point == '_';
  }

  private static boolean isNamePart(int point) {
    return Character.isLetterOrDigit(point) || point == '_' || point == '.';
  }
}
