// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in our words what the YAML library could not read. */
final class Trouble {
  private static final int SHOWN = 20;

  /** Found out late: the place to mend is where it began. */
  private static final Set<YamlCode> BEGAN_EARLIER =
      EnumSet.of(YamlCode.OPEN_YAML_QUOTE, YamlCode.BROKEN_BRACKETS, YamlCode.NO_COLON);

  private final String file;
  private final String text;

  Trouble(String file, String text) {
    this.file = file;
    this.text = text;
  }

  Finding finding(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    YamlCode code = code(e, problem);
    boolean began = BEGAN_EARLIER.contains(code);
    Optional<Mark> mark = began ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
    return code.at(
        mark.map(this::place).orElse(Place.file(file)),
        "seen",
        mark.map(this::shown).orElse(""),
        "problem",
        problem);
  }

  private YamlCode code(MarkedYamlEngineException e, String problem) {
    if (e.getProblemMark().map(this::shown).orElse("").startsWith("\t")) {
      return YamlCode.TAB;
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return YamlCode.COLON_IN_VALUE;
    }
    if (problem.startsWith("expected <block end>")) {
      return YamlCode.BROKEN_BLOCK;
    }
    if (problem.startsWith("could not find expected ':'")) {
      return YamlCode.NO_COLON;
    }
    if (problem.contains("unexpected end of stream")) {
      return YamlCode.OPEN_YAML_QUOTE;
    }
    if (problem.startsWith("expected ',' or")) {
      return YamlCode.BROKEN_BRACKETS;
    }
    return problem.contains("cannot start any token") ? YamlCode.STRANGE_START : YamlCode.BAD_YAML;
  }

  private Place place(Mark mark) {
    return Place.line(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** The rest of the line from a mark on, cut. */
  private String shown(Mark mark) {
    int start = text.offsetByCodePoints(0, Math.min(mark.getIndex(), codePoints()));
    int end = start;
    while (end < text.length() && end - start < SHOWN && text.charAt(end) != '\n') {
      end++;
    }
    return text.substring(start, end);
  }

  private int codePoints() {
    return text.codePointCount(0, text.length());
  }

  /** Adds a finding for the first character that no YAML file may have; false if there is none. */
  boolean findControlCharacter(Findings findings) {
    int line = 1;
    int column = 1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (!isAllowed(point)) {
        findings.add(
            YamlCode.CONTROL_CHARACTER.at(
                Place.line(file, line, column), "seen", "U+" + Integer.toHexString(point)));
        return true;
      }
      at += Character.charCount(point);
      column = point == '\n' ? 1 : column + 1;
      line += point == '\n' ? 1 : 0;
    }
    return false;
  }

  private static boolean isAllowed(int point) {
    return point >= 0x20 && point < 0x7F
        || point == '\t'
        || point == '\n'
        || point == '\r'
        || point == 0x85
        || point >= 0xA0 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD && point != 0xFEFF
        || point >= 0x10000;
  }
}
