// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Period;
import io.github.parkscore.formula.kernel.Kernel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes terms, and gives the same object for terms that say the same. Used by one thread at a time.
 */
final class Terms {
  private static final int LONGEST_KEY = 400;

  private final Map<String, Term> made = new HashMap<>();

  Term constant(double value) {
    String key = Long.toHexString(Double.doubleToLongBits(value));
    return intern(new Term.Constant(key, value));
  }

  Term input(String input, Period period) {
    return intern(new Term.Input(input + "@" + period, input, period));
  }

  Term operation(String name, Kernel kernel, Expr origin, List<Term> operands) {
    String key = operands.stream().map(Term::key).collect(Collectors.joining(",", name + "(", ")"));
    key = key.length() > LONGEST_KEY ? name + "#" + digest(key) : key;
    return intern(new Term.Operation(key, name, kernel, operands, origin));
  }

  Term intern(Term term) {
    Term before = made.putIfAbsent(term.key(), term);
    return before == null ? term : before;
  }

  /** A key as long as a formula may be would be copied into every term above it. */
  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
