// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Text;
import io.github.parkscore.view.GradeLists;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grades, honours, warnings, and who is close to a line.
 *
 * @param groups the grades of each group
 * @param honours the honours
 * @param warnings the warnings
 * @param effects lists of candidates and what is in force; empty for none
 * @param regrading the grades that were changed; empty for none
 * @param close the view of close calls, its lines under the last section only; empty for none
 */
record GradesPart(
    List<Group> groups,
    List<Names> honours,
    List<Names> warnings,
    Optional<View> effects,
    Optional<View> regrading,
    Optional<View> close) {
  /**
   * The grades of one group.
   *
   * @param name the group; empty for all
   * @param grades its grades
   */
  record Group(Text name, List<Names> grades) {}

  /**
   * A list of names.
   *
   * @param name what holds for them
   * @param as what it means; empty for nothing
   * @param count how many
   * @param parks who
   * @param more whether there are too many to be named
   */
  record Names(Text name, Text as, Text count, List<Park> parks, boolean more) {}

  /**
   * A name.
   *
   * @param park the park
   * @param name its name
   */
  record Park(int park, Text name) {}

  static Optional<GradesPart> of(
      Ledger ledger, Optional<View> lines, Optional<View> effects, Optional<View> regrading) {
    GradeLists lists = GradeLists.of(ledger);
    Optional<View> close = lines.flatMap(GradesPart::close);
    if (lists.isEmpty() && close.isEmpty() && effects.isEmpty()) {
      return Optional.empty();
    }
    List<Group> groups = new ArrayList<>();
    for (GradeLists.Names grade : lists.grades()) {
      int last = groups.size() - 1;
      if (last < 0 || !groups.get(last).name().equals(grade.group())) {
        groups.add(new Group(grade.group(), new ArrayList<>()));
      }
      groups.get(groups.size() - 1).grades().add(names(ledger, grade, Text.EMPTY));
    }
    return Optional.of(
        new GradesPart(
            groups,
            lists.honours().stream().map(n -> names(ledger, n, Text.EMPTY)).toList(),
            lists.warnings().stream().map(n -> names(ledger, n, n.group())).toList(),
            effects,
            regrading,
            close));
  }

  private static Names names(Ledger ledger, GradeLists.Names names, Text as) {
    int all = names.parks().size();
    List<Park> parks =
        names.parks().stream()
            .limit(Bounds.shown(all))
            .map(park -> new Park(park, ledger.name(park)))
            .toList();
    return new Names(names.name(), as, ledger.wording().count(all), parks, parks.size() < all);
  }

  /** Who is warned is listed by name already: what is left are the close calls. */
  private static Optional<View> close(View lines) {
    int distance = lines.column("distance");
    List<Section> close =
        lines.sections().stream()
            .filter(s -> s.rows().get(0).cells().get(distance).isPresent())
            .toList();
    return close.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new View(lines.id(), close.get(0).title(), lines.note(), lines.headings(), close));
  }
}
