// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.returns.ChangeText.Kind;
import io.github.parkscore.returns.ChangeText.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a roster that say what became of a park: one for each kind of change with its
 * date, 变动 and 变动时间 for all kinds, or a text that says both.
 */
final class ChangeColumns {
  private final Table table;
  private final FormerTexts formerTexts;
  private final Findings findings;

  ChangeColumns(Table table, FormerTexts formerTexts, Findings findings) {
    this.table = table;
    this.formerTexts = formerTexts;
    this.findings = findings;
  }

  /** What a line says, in the order of its columns. */
  List<Change> read(Row row, List<FormerName> formerNames) {
    List<Change> changes = new ArrayList<>();
    names(row, formerNames, changes);
    moved(row, Role.MERGED_INTO, Role.MERGED_ON, Kind.MERGED, changes);
    moved(row, Role.SPLIT_INTO, Role.SPLIT_ON, Kind.SPLIT, changes);
    upgraded(row, changes);
    Optional<Period> until = date(row, Role.EXEMPT_UNTIL);
    until.ifPresent(
        of ->
            changes.add(
                change(row, Role.EXEMPT_UNTIL, new Said(Kind.EXEMPT, Optional.of(of), "", ""))));
    told(row, changes);
    return changes;
  }

  private void names(Row row, List<FormerName> formerNames, List<Change> changes) {
    Optional<Period> on = date(row, Role.RENAMED_ON);
    List<FormerName> undated = formerNames.stream().filter(name -> name.until().isEmpty()).toList();
    if (on.isPresent() && undated.size() != 1) {
      unread(row, Role.RENAMED_ON);
    }
    for (FormerName name : formerNames) {
      Optional<Period> since = name.until().or(() -> undated.size() == 1 ? on : Optional.empty());
      if (since.isPresent()) {
        Said said = new Said(Kind.RENAMED, since, name.name(), "");
        changes.add(change(row, Role.FORMER_NAMES, said));
      }
    }
  }

  private void moved(Row row, Role into, Role on, Kind kind, List<Change> changes) {
    String names = text(row, into);
    if (!names.isEmpty()) {
      Optional<Period> since = date(row, on).or(() -> date(row, Role.CHANGED_ON));
      changes.add(change(row, into, new Said(kind, since, "", names)));
    }
  }

  private void upgraded(Row row, List<Change> changes) {
    Optional<Period> on = date(row, Role.UPGRADED_ON);
    boolean told = false;
    for (Field field : formerTexts.fields(table)) {
      String before = text(row, field);
      Attribute attribute = formerTexts.attribute(field);
      if (!before.isEmpty()) {
        Optional<Period> since = on.or(() -> date(row, Role.CHANGED_ON));
        Said said = new Said(Kind.UPGRADED, since, before, "");
        Place place = table.view().place(row.index(), field.column());
        changes.add(new Change(said, attribute.id(), false, place, before));
        told = true;
      }
    }
    if (on.isPresent() && !told) {
      changes.add(change(row, Role.UPGRADED_ON, new Said(Kind.UPGRADED, on, "", "")));
    }
  }

  /** A text for all kinds; a word alone says what kind of change the other columns describe. */
  private void told(Row row, List<Change> changes) {
    String text = text(row, Role.CHANGE);
    if (text.isEmpty()) {
      return;
    }
    Optional<List<Said>> all = ChangeText.parse(text);
    if (all.isEmpty()) {
      unread(row, Role.CHANGE);
      return;
    }
    for (Said said : all.get()) {
      boolean bare =
          said.before().isEmpty() && said.after().isEmpty() && said.kind() != Kind.EXEMPT;
      boolean known = changes.stream().anyMatch(change -> change.kind() == said.kind());
      if (bare && !known) {
        unread(row, Role.CHANGE);
      } else if (!bare) {
        Optional<Period> since = said.date().or(() -> date(row, Role.CHANGED_ON));
        Said dated = new Said(said.kind(), since, said.before(), said.after());
        changes.add(change(row, Role.CHANGE, dated));
      }
    }
  }

  private Change change(Row row, Role role, Said said) {
    return new Change(said, "", isRestated(row), place(row, role), text(row, role));
  }

  private boolean isRestated(Row row) {
    String basis = Folding.fold(text(row, Role.BASIS));
    return List.of("同口径", "可比口径", "现口径", "已重报", "restated").contains(basis);
  }

  /** The period of a date; a cell with anything else is told. */
  private Optional<Period> date(Row row, Role role) {
    String text = text(row, role);
    Optional<Period> date = ChangeText.date(text);
    if (date.isEmpty() && !text.isEmpty()) {
      findings.add(ReturnsCode.PERIOD_WRONG.at(place(row, role), "seen", text));
    }
    return date;
  }

  private void unread(Row row, Role role) {
    findings.add(ReturnsCode.CHANGE_UNREAD.at(place(row, role), "seen", text(row, role)));
  }

  private Place place(Row row, Role role) {
    return table
        .head()
        .field(role)
        .map(field -> table.view().place(row.index(), field.column()))
        .orElseGet(() -> table.view().sheet().place());
  }

  private String text(Row row, Role role) {
    return table.head().field(role).map(field -> text(row, field)).orElse("");
  }

  private static String text(Row row, Field field) {
    String text = row.at(field.column()).shown().strip();
    return FigureText.parse(text) instanceof FigureText.Blank ? "" : text;
  }
}
