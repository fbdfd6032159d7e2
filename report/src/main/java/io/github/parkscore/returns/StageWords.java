// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.model.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How tables name the stages of checking: 自报, 自报数, 税收总额（核实）, 核实-税收总额. */
final class StageWords {
  /** What may stand behind a stage's name without changing it. */
  private static final String TAIL = "(?:阶段|状态)?(?:数据?|值|数值|分|得分|情况|表|稿|版|口径|结果)?";

  /** What may stand before it; what is 未核实 or 待核实 is not checked. */
  private static final String LEAD = "(?:已|经|园区|开发区|单位|部门)?";

  private static final Pattern BRACKET = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
  private static final Pattern BEHIND =
      Pattern.compile("(.+?)[-_·,:/\\s—]+([^-_·,:/\\s—]+)", Pattern.DOTALL);
  private static final Pattern BEFORE =
      Pattern.compile("([^-_·,:/\\s—]+)[-_·,:/\\s—]+(.+)", Pattern.DOTALL);

  private final List<String> names;
  private final String use;

  /** A text without the stage that it names. */
  record Staged(String rest, String stage) {}

  StageWords(Stages stages) {
    this.names = stages.names();
    this.use = stages.use();
  }

  /** The stages in their order. */
  List<String> names() {
    return names;
  }

  /** The stage in use; empty without stages. */
  String use() {
    return use;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The stage that is all a text says. */
  Optional<String> whole(String text) {
    String folded = Folding.fold(text);
    return names.stream()
        .filter(name -> folded.matches(LEAD + Pattern.quote(Folding.fold(name)) + TAIL))
        .findFirst();
  }

  /** The only stage that the name of a sheet, file or folder names. */
  Optional<String> inName(String text) {
    String folded = Folding.fold(text);
    Set<String> found = new TreeSet<>();
    for (String name : names) {
      if (Pattern.compile("(?<![未待])" + Pattern.quote(Folding.fold(name))).matcher(folded).find()) {
        found.add(name);
      }
    }
    List<String> longest =
        found.stream()
            .filter(name -> found.stream().noneMatch(o -> !o.equals(name) && o.contains(name)))
            .toList();
    return longest.size() == 1 ? Optional.of(longest.get(0)) : Optional.empty();
  }

  /** The stage that a line above a table names, as all it says or in a bracket. */
  Optional<String> inTitle(String text) {
    return whole(text).or(() -> bracket(Folding.narrow(text)).map(Staged::stage));
  }

  /** A text that names a stage in a bracket, or apart by a dash, a colon, a blank. */
  Optional<Staged> apart(String text) {
    String narrow = Folding.narrow(text);
    return bracket(narrow)
        .or(() -> beside(BEHIND.matcher(narrow), 2, 1))
        .or(() -> beside(BEFORE.matcher(narrow), 1, 2));
  }

  private Optional<Staged> bracket(String narrow) {
    Matcher bracket = BRACKET.matcher(narrow);
    while (bracket.find()) {
      List<String> others = new ArrayList<>();
      Optional<String> stage = Optional.empty();
      for (String piece : bracket.group(1).split("[,;、，；/\\s]+")) {
        Optional<String> named = whole(piece);
        if (named.isPresent()) {
          stage = named;
        } else {
          others.add(piece);
        }
      }
      if (stage.isPresent()) {
        String kept = others.isEmpty() ? "" : "(" + String.join(",", others) + ")";
        String rest = narrow.substring(0, bracket.start()) + kept + narrow.substring(bracket.end());
        return Optional.of(new Staged(rest.strip(), stage.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Staged> beside(Matcher parts, int stageAt, int restAt) {
    return parts.matches()
        ? whole(parts.group(stageAt)).map(stage -> new Staged(parts.group(restAt).strip(), stage))
        : Optional.empty();
  }

  /** A text that begins or ends with a stage: 自报税收总额, 税收总额核实数（万元）. */
  Optional<Staged> within(String text) {
    String narrow = Folding.narrow(text);
    for (String name : names) {
      String quoted = Pattern.quote(Folding.narrow(name));
      Matcher first = Pattern.compile(quoted + "的?(.+)", Pattern.DOTALL).matcher(narrow);
      if (first.matches()) {
        return Optional.of(new Staged(first.group(1), name));
      }
      Matcher last =
          Pattern.compile("(.+?[^未待])" + quoted + TAIL + "(\\s*[(\\[].*)?", Pattern.DOTALL)
              .matcher(narrow);
      if (last.matches()) {
        String unit = last.group(2) == null ? "" : last.group(2);
        return Optional.of(new Staged(last.group(1) + unit, name));
      }
    }
    return Optional.empty();
  }
}
