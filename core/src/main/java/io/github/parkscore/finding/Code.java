// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.Locale;

/**
 * A kind of finding: one constant of an enum, whose texts stand beside it in {@code
 * META-INF/parkscore/findings/<enum>.<language>.properties} under {@code <id>}, {@code
 * <id>.expected} and {@code <id>.hint}, with the placeholders of its arguments in braces.
 */
public interface Code {
  /** The constant's name. */
  String name();

  /** How much findings of this kind matter. */
  Severity severity();

  /** The stable name that users and programs see: {@code unknown-item}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A finding of this kind.
   *
   * @param place where it was found
   * @param arguments names and values by turns; {@code seen} also becomes the finding's own field;
   *     a value that is a {@link Text} speaks each language
   */
  default Finding at(Place place, Object... arguments) {
    Messages messages = Messages.of(((Enum<?>) this).getDeclaringClass());
    Arguments given = Arguments.of(arguments);
    return new Finding(
        severity(),
        id(),
        place,
        "",
        "",
        given.shown("seen", Language.ZH),
        messages.fill(id() + ".expected", given),
        messages.fill(id(), given),
        messages.fill(id() + ".hint", given));
  }
}
