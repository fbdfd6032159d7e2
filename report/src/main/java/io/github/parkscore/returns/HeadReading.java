// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read a head: {@code 2024年税收总额（万元）} is the name 税收总额, the unit 万元 and the year 2024.
 *
 * @param name what is left
 * @param unit the unit it states
 * @param timing the time it states
 * @param strange what stands in a bracket and is neither unit nor time; empty where nothing does
 */
record HeadReading(String name, Optional<Unit> unit, Timing timing, String strange) {
  /** Longer texts are no heads, and matching them takes time. */
  private static final int LONGEST = 200;

  private static final Pattern BRACKET =
      Pattern.compile("(.*)[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]\\s*[:]?\\s*", Pattern.DOTALL);

  private static final Pattern TAIL = Pattern.compile("(.+?)[,:/\\s]+([^,:\\s]+)", Pattern.DOTALL);
  private static final String YEAR =
      "(?:\\d{4}年?度?[-~至])?(?:19|20)\\d{2}(?:年度?)?(?:上半年|下半年|H[12])?";
  private static final Pattern BEFORE = Pattern.compile("(" + YEAR + ")的?(.+)", Pattern.DOTALL);
  private static final Pattern AFTER =
      Pattern.compile("(.+?)(?:(" + YEAR + ")|[_-](\\d{4}(?:H[12])?))", Pattern.DOTALL);
  private static final Pattern RELATIVE =
      Pattern.compile("(本年度?|当年|本期|上年同期|去年同期|上年度?|去年|上期)(.+)", Pattern.DOTALL);
  private static final Pattern NUMBERING =
      Pattern.compile(
          "(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?\\d{1,3}(?:\\.\\d{1,3})*[)、.]|其中:?|[#*+-]+)\\s*(.+)",
          Pattern.DOTALL);

  /** All ways to read a text, the most literal first. */
  static List<HeadReading> of(String text) {
    List<HeadReading> readings = new ArrayList<>();
    HeadReading whole = new HeadReading(Folding.narrow(text), Optional.empty(), Timing.NONE, "");
    readings.add(whole);
    if (text.length() > LONGEST) {
      return readings;
    }
    for (int i = 0; i < readings.size() && readings.size() < 40; i++) {
      HeadReading reading = readings.get(i);
      reading.shorter().stream()
          .filter(shorter -> !shorter.name.isBlank())
          .filter(shorter -> !readings.contains(shorter))
          .forEach(readings::add);
    }
    return readings;
  }

  private List<HeadReading> shorter() {
    List<HeadReading> shorter = new ArrayList<>();
    withoutBracket().ifPresent(shorter::add);
    withoutTail().ifPresent(shorter::add);
    withoutYear().ifPresent(shorter::add);
    Matcher numbered = NUMBERING.matcher(name);
    if (numbered.matches()) {
      shorter.add(named(numbered.group(1)));
    }
    return shorter;
  }

  private HeadReading named(String other) {
    return new HeadReading(other.strip(), unit, timing, strange);
  }

  private Optional<HeadReading> withoutBracket() {
    Matcher bracket = BRACKET.matcher(name);
    if (!bracket.matches()) {
      return Optional.empty();
    }
    HeadReading reading = named(bracket.group(1));
    for (String piece : bracket.group(2).split("[,;、，；\\s]+")) {
      reading = reading.with(piece.replaceFirst("^单位[:：]?", ""), bracket.group(2));
    }
    return Optional.of(reading);
  }

  /** Takes in a unit or time; anything else is strange, and its whole bracket is kept for words. */
  private HeadReading with(String piece, String bracket) {
    if (piece.isEmpty()) {
      return this;
    }
    Optional<Unit> stated = Unit.parse(piece);
    if (stated.isPresent() && unit.isEmpty()) {
      return new HeadReading(name, stated, timing, strange);
    }
    Optional<Timing> time = Timing.of(piece);
    return time.isPresent()
        ? new HeadReading(name, unit, time.get(), strange)
        : new HeadReading(name, unit, timing, bracket.strip());
  }

  /** A unit behind a comma, a colon, a slash or on a line of its own. */
  private Optional<HeadReading> withoutTail() {
    Matcher tail = TAIL.matcher(name);
    if (unit.isPresent() || !tail.matches()) {
      return Optional.empty();
    }
    return Unit.parse(tail.group(2).replaceFirst("^单位[:：]?", ""))
        .map(
            stated -> new HeadReading(tail.group(1).strip(), Optional.of(stated), timing, strange));
  }

  private Optional<HeadReading> withoutYear() {
    if (!timing.equals(Timing.NONE)) {
      return Optional.empty();
    }
    Matcher before = BEFORE.matcher(name);
    if (before.matches()) {
      return timed(before.group(2), before.group(1));
    }
    Matcher after = AFTER.matcher(name);
    if (after.matches()) {
      return timed(after.group(1), after.group(2) != null ? after.group(2) : after.group(3));
    }
    Matcher relative = RELATIVE.matcher(name);
    return relative.matches() ? timed(relative.group(2), relative.group(1)) : Optional.empty();
  }

  private Optional<HeadReading> timed(String rest, String time) {
    return Timing.of(time).map(stated -> new HeadReading(rest.strip(), unit, stated, strange));
  }
}
