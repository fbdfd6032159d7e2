// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a formula by precedence climbing. Excel's precedence: a minus sign binds tighter than
 * {@code ^}, so {@code -2^2} is 4; chains of {@code ^} and of comparisons are refused.
 */
final class Parser {
  private static final int LONGEST = 8_192;
  private static final int DEEPEST = 64;

  private final List<Token> tokens;
  private int at;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Expr parse(String text) throws FormulaException {
    if (text.length() > LONGEST) {
      throw new FormulaException(
          FormulaCode.TOO_LONG, new Span(LONGEST, text.length()), text, "most", LONGEST);
    }
    Parser parser = new Parser(Lexer.cut(text));
    if (parser.peek().kind() == Token.Kind.END) {
      throw parser.unexpected(FormulaCode.EMPTY_FORMULA);
    }
    Expr tree = parser.expression(1);
    if (parser.peek().kind() != Token.Kind.END) {
      throw parser.unexpected(FormulaCode.UNEXPECTED_WORD);
    }
    return tree;
  }

  private Expr expression(int lowest) throws FormulaException {
    enter();
    Expr left = signed();
    while (true) {
      Op op = operator();
      if (op == null || op.precedence() < lowest) {
        depth--;
        return left;
      }
      at++;
      Expr right = expression(op.precedence() + 1);
      Op next = operator();
      if (op.refusesChains() && next != null && next.precedence() == op.precedence()) {
        throw new FormulaException(FormulaCode.CHAIN, peek().span(), peek().text());
      }
      left = new Expr.Bin(op, left, right, new Span(left.span().start(), right.span().end()));
    }
  }

  private Expr signed() throws FormulaException {
    Token sign = peek();
    if (sign.is("+")) {
      at++;
      enter();
      Expr operand = signed();
      depth--;
      return operand;
    }
    if (sign.is("-")) {
      at++;
      enter();
      Expr operand = signed();
      depth--;
      return new Expr.Neg(operand, new Span(sign.span().start(), operand.span().end()));
    }
    return primary();
  }

  private Expr primary() throws FormulaException {
    Token token = peek();
    switch (token.kind()) {
      case NUMBER:
        at++;
        return number(token);
      case TEXT:
        at++;
        return new Expr.Str(token.text(), token.span());
      case NAME:
        at++;
        return peek().is("(") ? call(token) : new Expr.Name(token.text(), token.span());
      default:
        return bracketed();
    }
  }

  private Expr bracketed() throws FormulaException {
    if (!peek().is("(")) {
      boolean end = peek().kind() == Token.Kind.END;
      throw unexpected(end ? FormulaCode.UNEXPECTED_END : FormulaCode.UNEXPECTED_WORD);
    }
    at++;
    Expr inside = expression(1);
    close();
    return inside;
  }

  private Expr call(Token name) throws FormulaException {
    at++;
    List<Expr> arguments = new ArrayList<>();
    if (!peek().is(")")) {
      arguments.add(expression(1));
      while (peek().is(",")) {
        at++;
        arguments.add(expression(1));
      }
    }
    int end = close();
    return new Expr.Call(name.text(), arguments, new Span(name.span().start(), end));
  }

  private int close() throws FormulaException {
    if (!peek().is(")")) {
      boolean end = peek().kind() == Token.Kind.END;
      throw unexpected(end ? FormulaCode.OPEN_BRACKET : FormulaCode.UNEXPECTED_WORD);
    }
    return tokens.get(at++).span().end();
  }

  private static Expr number(Token token) throws FormulaException {
    String text = token.text();
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1) : text;
    boolean plain = digits.indexOf('e') < 0;
    double value = Double.parseDouble(percent && plain ? digits + "e-2" : digits);
    value = percent && !plain ? value / 100 : value;
    if (Double.isInfinite(value)) {
      throw new FormulaException(FormulaCode.NO_NUMBER, token.span(), text);
    }
    return new Expr.Num(value, text, token.span());
  }

  private Op operator() {
    Token token = peek();
    return token.kind() == Token.Kind.SIGN ? Op.of(token.text()).orElse(null) : null;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private void enter() throws FormulaException {
    if (++depth > DEEPEST) {
      throw new FormulaException(
          FormulaCode.TOO_DEEP, peek().span(), peek().text(), "most", DEEPEST);
    }
  }

  private FormulaException unexpected(FormulaCode code) {
    return new FormulaException(code, peek().span(), peek().text());
  }
}
