// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 预警与临界: who is warned, and who is within half a point of a line. */
final class LinesView {
  private static final Text WARNED = new Text("列入预警", "Warned");
  private static final Text CLOSE = new Text("距线不足0.5分", "Within 0.5 points of a line");

  private LinesView() {}

  static View of(Ledger ledger) {
    ParkCells cells = new ParkCells(ledger);
    List<Row> warned = new ArrayList<>();
    for (int park : Arrays.stream(ledger.ranked()).filter(p -> isWarned(ledger, p)).toArray()) {
      warned.add(row(cells, ledger, park, cells.watches(park), Cell.EMPTY, Cell.text(Text.EMPTY)));
    }
    List<Row> close = new ArrayList<>();
    for (Line line : Lines.of(ledger)) {
      for (Line.Near near : line.near()) {
        int decimals = ledger.decimals().ofTotal();
        Cell distance = Cell.number(near.distance(), decimals);
        close.add(row(cells, ledger, near.park(), name(ledger, line), distance, side(line, near)));
      }
    }
    List<Section> sections = new ArrayList<>();
    for (Section section : List.of(new Section(WARNED, warned), new Section(CLOSE, close))) {
      if (!section.rows().isEmpty()) {
        sections.add(section);
      }
    }
    return new View(
        "lines",
        new Text("预警与临界", "Watch and close calls"),
        Text.EMPTY,
        headings(ledger),
        sections);
  }

  private static boolean isWarned(Ledger ledger, int park) {
    return !ledger.watches(park).isEmpty();
  }

  private static List<Heading> headings(Ledger ledger) {
    int total = ledger.decimals().ofTotal();
    return List.of(
        Heading.rank("rank", Terms.RANK),
        Heading.park(ledger.wording().title()),
        Heading.text("where", new Text("分组", "Group"), 16),
        Heading.number("total", Terms.TOTAL, total),
        Heading.text("line", new Text("预警或等次线", "Line"), 22),
        Heading.number("distance", new Text("相距", "Distance"), total),
        Heading.text("side", new Text("位置", "Side"), 24));
  }

  private static Row row(
      ParkCells cells, Ledger ledger, int park, Cell line, Cell distance, Cell side) {
    return new Row(
        park,
        List.of(
            cells.rank(park, ledger.evaluation().ranking()),
            cells.park(park),
            Cell.text(ledger.whereabouts(park)),
            cells.total(park),
            line,
            distance,
            side));
  }

  /** The grade or warning with the group in which it is decided. */
  static Cell name(Ledger ledger, Line line) {
    if (line.ranking().grouping().attributes().isEmpty()) {
      return Cell.text(line.name());
    }
    String group = ledger.group(line.ranking(), line.group());
    return Cell.text(new Text(group + line.name().zh(), group + ": " + line.name().en()));
  }

  private static Cell side(Line line, Line.Near near) {
    if (line.warning()) {
      return Cell.text(new Text("线上，未预警", "above the line, not warned"));
    }
    return near.above()
        ? Cell.text(new Text("刚在线上", "just above"))
        : Cell.text(new Text("刚在线下", "just below"));
  }
}
