// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How figures are written: thousands apart, halves away from zero on the decimal value, a real
 * minus sign, the same on every machine.
 */
public final class Numbers {
  /** What stands where a figure is missing. */
  public static final String NONE = "—";

  /** The minus of print, as wide as a plus. */
  public static final String MINUS = "−";

  private static final Set<String> COUNTED =
      Set.of("piece", "person", "incident", "case", "time", "rank", "day", "year");

  private static final int MOST = 6;

  private Numbers() {}

  /** A figure with a fixed number of decimals: {@code −1,234.50}; a dash for NaN. */
  public static String fixed(double value, int decimals) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    double rounded = Decimals.round(value, decimals);
    String digits =
        BigDecimal.valueOf(Math.abs(rounded))
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString();
    return (rounded < 0 ? MINUS : "") + grouped(digits);
  }

  /** A whole number. */
  public static String whole(long value) {
    return (value < 0 ? MINUS : "") + grouped(Long.toString(Math.abs(value)));
  }

  /** A figure without needless zeros: {@code 30}, {@code 0.5}; at most six decimals. */
  public static String plain(double value) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    double rounded = Decimals.round(value, MOST);
    BigDecimal exact = BigDecimal.valueOf(Math.abs(rounded)).stripTrailingZeros();
    String digits = exact.setScale(Math.max(0, exact.scale()), RoundingMode.UNNECESSARY).toString();
    return (rounded < 0 ? MINUS : "") + grouped(digits);
  }

  /**
   * How many decimals figures of a unit have: none where things are counted one by one, one of a
   * percentage, else two.
   */
  public static int decimals(Optional<Unit> unit) {
    if (unit.isEmpty()) {
      return 2;
    }
    if (unit.get().isShare()) {
      return unit.get().equals(Unit.PERCENT) || unit.get().name().equals("%") ? 1 : 2;
    }
    return isCounted(unit.get()) ? 0 : 2;
  }

  private static boolean isCounted(Unit unit) {
    Map<String, Integer> dimensions = unit.dimensions();
    return dimensions.size() == 1
        && unit.scale().equals(Unit.Ratio.ONE)
        && COUNTED.containsAll(dimensions.keySet())
        && dimensions.values().iterator().next() == 1;
  }

  /**
   * How many decimals a column needs: none where all figures are whole; more than the usual where
   * figures of a counting unit are not, or where half of them would lose all but one digit.
   */
  public static int decimals(Optional<Unit> unit, double[] values) {
    int usual = decimals(unit);
    double[] sizes =
        Arrays.stream(values).filter(v -> v == v && v != 0).map(Math::abs).sorted().toArray();
    if (sizes.length == 0) {
      return usual;
    }
    boolean whole = Arrays.stream(sizes).allMatch(v -> Decimals.round(v, 6) == Math.rint(v));
    if (whole) {
      return 0;
    }
    int needed = usual == 0 ? 2 : usual;
    double median = sizes[sizes.length / 2];
    while (needed < MOST && Decimals.round(median, needed - 1) == 0) {
      needed++;
    }
    return needed;
  }

  /**
   * How many decimals let different figures look different: the usual number, more only where two
   * that are not equal would read the same, six at most.
   */
  public static int distinct(int usual, double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> v == v).sorted().toArray();
    int decimals = usual;
    while (decimals < MOST && looksEqual(sorted, decimals)) {
      decimals++;
    }
    return decimals;
  }

  private static boolean looksEqual(double[] sorted, int decimals) {
    for (int i = 1; i < sorted.length; i++) {
      if (Decimals.compare(sorted[i - 1], sorted[i]) != 0
          && Decimals.round(sorted[i - 1], decimals) == Decimals.round(sorted[i], decimals)) {
        return true;
      }
    }
    return false;
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    if (whole <= 3) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits);
    for (int at = whole - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
