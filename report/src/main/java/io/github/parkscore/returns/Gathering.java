// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a roster of the parks that the returns name, where none is given: by code where there is
 * one, else by name. Who only gives a name that another gives with a code is the same park.
 */
final class Gathering {
  private record Mention(String id, String name) {}

  private final List<Mention> mentions = new ArrayList<>();

  void mention(String id, String name) {
    if (!id.isEmpty() || !name.isEmpty()) {
      mentions.add(new Mention(id, name));
    }
  }

  /** The parks in the order in which they are first named. */
  Roster roster() {
    Map<String, String> codeOfName = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (!mention.id().isEmpty() && !mention.name().isEmpty()) {
        codeOfName.putIfAbsent(Folding.fold(mention.name()), mention.id());
      }
    }
    Map<String, Park> parks = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String called = mention.name().isEmpty() ? mention.id() : mention.name();
      String code =
          mention.id().isEmpty()
              ? codeOfName.getOrDefault(Folding.fold(called), called)
              : mention.id();
      parks.putIfAbsent(Folding.fold(code), Park.of(code, called));
    }
    return new Roster(new ArrayList<>(parks.values()));
  }
}
