// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import io.github.parkscore.finding.Text;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure or a round speaks of.
 *
 * @param year the calendar year; of two years the later one
 * @param part which part of it
 */
public record Period(int year, Part part) implements Comparable<Period> {
  private static final int FIRST = 1900;
  private static final int LAST = 2999;

  private static final Comparator<Period> ORDER =
      Comparator.<Period>comparingInt(Period::year).thenComparing(Period::part);

  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{4})(?:年度?)?[-~至])?(\\d{4})(?:年度?|年)?(?:(上半年|H1)|(下半年|H2))?");

  /** The part of time, in the order in which they end. */
  public enum Part {
    /** January to June. */
    FIRST_HALF,
    /** July to December. */
    SECOND_HALF,
    /** A whole year. */
    YEAR,
    /** Two years in one, named by the later. */
    TWO_YEARS;

    /** What people call such a period. */
    public Text shown() {
      return switch (this) {
        case FIRST_HALF, SECOND_HALF -> new Text("半年", "half-year");
        case YEAR -> new Text("年度", "year");
        case TWO_YEARS -> new Text("两年", "period of two years");
      };
    }
  }

  /** Refuses years that nobody evaluates. */
  public Period {
    if (year < FIRST || year > LAST) {
      throw new IllegalArgumentException("year not in [1900, 2999]: " + year);
    }
  }

  /** A whole year. */
  public static Period year(int year) {
    return new Period(year, Part.YEAR);
  }

  /**
   * Reads {@code 2024}, {@code 2024年}, {@code 2024年度}, {@code 2024H1}, {@code 2024年上半年}, {@code
   * 2023-2024}.
   */
  public static Optional<Period> parse(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("\\s", "")
            .toUpperCase(Locale.ROOT);
    Matcher matcher = WRITTEN.matcher(folded);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(2));
    boolean two = matcher.group(1) != null;
    boolean half = matcher.group(3) != null || matcher.group(4) != null;
    if (year < FIRST
        || year > LAST
        || (two && (half || Integer.parseInt(matcher.group(1)) != year - 1))) {
      return Optional.empty();
    }
    Part part =
        two
            ? Part.TWO_YEARS
            : matcher.group(3) != null
                ? Part.FIRST_HALF
                : matcher.group(4) != null ? Part.SECOND_HALF : Part.YEAR;
    return Optional.of(new Period(year, part));
  }

  /**
   * The like period n rounds earlier: of a half-year the same half, of two years the two before.
   */
  public Period previous(int n) {
    return new Period(year - n * (part == Part.TWO_YEARS ? 2 : 1), part);
  }

  /** Whether it is of a kind; both halves of a year are of one kind. */
  public boolean isLike(Part kind) {
    return part == kind || isHalf(part) && isHalf(kind);
  }

  private static boolean isHalf(Part part) {
    return part == Part.FIRST_HALF || part == Part.SECOND_HALF;
  }

  /** Whether all of it lies before another begins. */
  public boolean isBefore(Period other) {
    return lastHalf() < other.firstHalf();
  }

  /** The periods that make it up: of two years the years, of a year its halves, of a half none. */
  public List<Period> parts() {
    return switch (part) {
      case TWO_YEARS -> year > FIRST ? List.of(year(year - 1), year(year)) : List.of(year(year));
      case YEAR -> List.of(new Period(year, Part.FIRST_HALF), new Period(year, Part.SECOND_HALF));
      default -> List.of();
    };
  }

  /** The newest period of a kind among some, or made of such that are all among them. */
  public static Optional<Period> newest(Part kind, Set<Period> known) {
    return known.stream()
        .map(period -> period.isLike(kind) ? period : new Period(period.year, kind))
        .filter(period -> period.isAmong(known))
        .max(Comparator.naturalOrder());
  }

  private boolean isAmong(Set<Period> known) {
    return known.contains(this)
        || !parts().isEmpty() && parts().stream().allMatch(part -> part.isAmong(known));
  }

  private int firstHalf() {
    return switch (part) {
      case SECOND_HALF -> year * 2 + 1;
      case TWO_YEARS -> (year - 1) * 2;
      default -> year * 2;
    };
  }

  private int lastHalf() {
    return year * 2 + (part == Part.FIRST_HALF ? 0 : 1);
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  /** As it is written in files: {@code 2024}, {@code 2024H1}, {@code 2023-2024}. */
  @Override
  public String toString() {
    return switch (part) {
      case YEAR -> Integer.toString(year);
      case FIRST_HALF -> year + "H1";
      case SECOND_HALF -> year + "H2";
      case TWO_YEARS -> year - 1 + "-" + year;
    };
  }
}
