// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that stands where a figure belongs, and what it says. */
sealed interface FigureText {
  /** Nothing, or a mark for nothing: {@code —}, {@code /}, {@code 无}. */
  record Blank(String mark) implements FigureText {}

  /** A number, with the unit that is written behind it: {@code 1.2亿}, {@code 12.5%}. */
  record Number(double value, Optional<Unit> unit) implements FigureText {}

  /** No figure, and why. */
  record Wrong(ReturnsCode why) implements FigureText {}

  /** What a text says. Only digits of ASCII and full width count: 12² is not 122. */
  static FigureText parse(String text) {
    String narrow = Folding.narrow(text);
    if (Patterns.DASHES.matcher(narrow).matches() || Patterns.NOTHING.contains(narrow)) {
      return new Blank(narrow);
    }
    Matcher number = Patterns.NUMBER.matcher(narrow);
    if (!number.lookingAt()) {
      return new Wrong(ReturnsCode.NOT_A_FIGURE);
    }
    String rest = narrow.substring(number.end()).strip();
    if (!rest.isEmpty() && ",.0123456789".indexOf(rest.charAt(0)) >= 0) {
      boolean grouped = narrow.matches("[-+]?[\\d, ]+(\\.\\d*)?\\D*");
      return new Wrong(grouped ? ReturnsCode.GROUPING_WRONG : ReturnsCode.NOT_A_FIGURE);
    }
    double value = Double.parseDouble(number.group().replaceAll("[, ]", ""));
    if (Double.isInfinite(value)) {
      return new Wrong(ReturnsCode.NOT_A_FIGURE);
    }
    if (rest.isEmpty()) {
      return new Number(value, Optional.empty());
    }
    Optional<Unit> unit = Unit.parse(rest);
    return unit.isEmpty() ? new Wrong(ReturnsCode.NOT_A_FIGURE) : new Number(value, unit);
  }

  /** What the texts are told apart by. */
  final class Patterns {
    private static final Pattern DASHES = Pattern.compile("[-—―_/\\\\… ]*|\\.{2,}");

    private static final Set<String> NOTHING =
        Set.of(
            "无", "暂无", "无数据", "暂无数据", "没有", "空", "未填", "未填报", "不涉及", "不适用", "N/A", "n/a", "NA",
            "n.a.", "null", "NULL", "nil");

    /** Groups of three after a comma or a blank, or no groups at all; an exponent if none. */
    private static final Pattern NUMBER =
        Pattern.compile(
            "[-+]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?"
                + "|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

    private Patterns() {}
  }
}
