// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random numbers that are the same on every machine: a named stream of one seed. */
final class Draw {
  private static final long SEED = 20210226;

  private final Random random;

  private Draw(long seed) {
    random = new Random(seed);
  }

  /** A stream of its own, so that a change in one theme moves no figure of another. */
  static Draw of(String stream) {
    return new Draw(SEED * 31 + stream.hashCode());
  }

  /** A normally distributed number around 0. */
  double normal(double deviation) {
    return deviation * random.nextGaussian();
  }

  /** A factor around 1. */
  double factor(double deviation) {
    return StrictMath.exp(normal(deviation));
  }

  /** A number of a range. */
  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** Whether something of this probability happens. */
  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Puts a list into a random order. */
  void shuffle(List<?> list) {
    Collections.shuffle(list, random);
  }

  /** A number held inside a range. */
  static double within(double low, double number, double high) {
    return Math.max(low, Math.min(high, number));
  }
}
