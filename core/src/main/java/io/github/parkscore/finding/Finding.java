// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.Objects;

/**
 * A remark on data or on a model. Self-contained: it carries its text in both languages, so that it
 * can be stored, sent and read back without the code that made it.
 *
 * @param severity how much it matters
 * @param code the stable name of its kind, such as {@code unknown-item}
 * @param place where it was found
 * @param park the id of the park it concerns, or empty
 * @param topic the id of the item, indicator or part of the model it concerns, or empty
 * @param seen what was found there, or empty
 * @param expected what should have been there, or empty
 * @param message what is the matter, one sentence
 * @param hint what to do about it, or empty
 */
public record Finding(
    Severity severity,
    String code,
    Place place,
    String park,
    String topic,
    String seen,
    Text expected,
    Text message,
    Text hint) {
  /** Refuses missing parts. */
  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(park, "park");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(seen, "seen");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
  }

  /** The same finding at another place. */
  public Finding at(Place other) {
    return new Finding(severity, code, other, park, topic, seen, expected, message, hint);
  }

  /** The same finding about a park and an item, indicator or part of the model. */
  public Finding about(String parkId, String topicId) {
    return new Finding(severity, code, place, parkId, topicId, seen, expected, message, hint);
  }

  /** The same finding with another severity. */
  public Finding as(Severity other) {
    return new Finding(other, code, place, park, topic, seen, expected, message, hint);
  }

  /** The whole remark on one line, without the place. Nobody should parse it. */
  public String text(Language language) {
    StringBuilder line = new StringBuilder(message.in(language));
    append(line, language == Language.ZH ? "；应为：" : "; expected: ", expected.in(language));
    append(line, language == Language.ZH ? "；" : "; ", hint.in(language));
    return line.toString();
  }

  private static void append(StringBuilder line, String joint, String part) {
    if (!part.isEmpty()) {
      line.append(joint).append(part);
    }
  }

  /** Place and text on one line, as a terminal shows it. */
  public String line(Language language) {
    String where = place.toString();
    return where.isEmpty() ? text(language) : where + ": " + text(language);
  }

  @Override
  public String toString() {
    return severity + " " + code + " " + line(Language.ZH);
  }
}
