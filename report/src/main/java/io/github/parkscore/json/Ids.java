// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants of enums as files call them: {@code not-ranked}. */
final class Ids {
  private Ids() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> family, String id) {
    return Arrays.stream(family.getEnumConstants())
        .filter(constant -> of(constant).equals(id))
        .findFirst();
  }
}
