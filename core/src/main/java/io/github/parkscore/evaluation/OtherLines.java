// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.OtherRound;
import io.github.parkscore.data.Park;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of another result by code and name; width and blanks don't count. */
final class OtherLines {
  private final Map<String, OtherRound.Line> byId = new HashMap<>();
  private final Map<String, List<OtherRound.Line>> byName = new HashMap<>();

  OtherLines(OtherRound round) {
    for (OtherRound.Line line : round.lines()) {
      byId.put(folded(line.id()), line);
      line.names().stream()
          .map(OtherLines::folded)
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(line));
    }
  }

  /** The line whose code or name is a text; empty if none is, or several are. */
  Optional<OtherRound.Line> called(String text) {
    return text.isEmpty() ? Optional.empty() : one(text, List.of(text));
  }

  /** The line of a park, which may have another code there; a name that is another's is none. */
  Optional<OtherRound.Line> of(Park park) {
    return one(park.id(), List.of(park.name(), park.shortName()));
  }

  private Optional<OtherRound.Line> one(String code, List<String> names) {
    List<OtherRound.Line> found = new ArrayList<>();
    Optional.ofNullable(byId.get(folded(code))).ifPresent(found::add);
    for (String name : names) {
      found.addAll(byName.getOrDefault(folded(name), List.of()));
    }
    return found.stream().distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
