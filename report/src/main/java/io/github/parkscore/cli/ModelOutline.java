// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Text;
import io.github.parkscore.view.Outline;
import java.util.ArrayList;
import java.util.List;

/** A model as text, line by line, so that whoever knows the rule can check it. */
final class ModelOutline {
  private static final int NAME = 60;
  private static final int WIDEST = 40;
  private static final int CELL = 40;

  private final Console console;

  ModelOutline(Console console) {
    this.console = console;
  }

  void print(Outline outline) {
    Wrapping.lines(console.in(outline.name()), Wrapping.LINE).forEach(console::line);
    for (Outline.Block section : outline.sections()) {
      console.line("");
      if (!section.title().isEmpty()) {
        console.line(
            console.in(new Text("【", "== "))
                + console.in(section.title())
                + console.in(new Text("】", " ==")));
      }
      print(section.lines());
    }
  }

  private void print(List<Outline.Entry> lines) {
    List<Outline.Cells> table = new ArrayList<>();
    for (Outline.Entry line : lines) {
      if (line instanceof Outline.Cells row) {
        table.add(row);
      } else if (line instanceof Outline.Branch branch) {
        branch(branch);
      } else if (line instanceof Outline.Fact fact) {
        fact(fact, lines);
      }
    }
    table(table);
  }

  private void branch(Outline.Branch branch) {
    String indent = "  ".repeat(branch.depth());
    List<String> name = Wrapping.lines(console.in(branch.name()), NAME - indent.length() - 1);
    for (String line : name.subList(0, name.size() - 1)) {
      console.line(indent + line);
    }
    String last = Padding.right(indent + name.get(name.size() - 1), NAME);
    Wrapping.behind(last, console.in(branch.weight()))
        .forEach(line -> console.line(line.stripTrailing()));
  }

  private void fact(Outline.Fact fact, List<Outline.Entry> lines) {
    String indent = "  ".repeat(fact.depth());
    String label = console.in(fact.label());
    int column = indent.length() + width(lines, fact.depth()) + 2;
    String head = Padding.right(indent + label, column);
    if (Padding.width(label) > WIDEST) {
      Wrapping.behind(indent, label).forEach(console::line);
      head = " ".repeat(column);
    }
    Wrapping.behind(head, console.in(fact.content())).forEach(console::line);
  }

  /** How wide the labels of one depth are, but for those that have a line of their own. */
  private int width(List<Outline.Entry> lines, int depth) {
    return lines.stream()
        .filter(line -> line instanceof Outline.Fact fact && fact.depth() == depth)
        .mapToInt(line -> Padding.width(console.in(((Outline.Fact) line).label())))
        .filter(width -> width <= WIDEST)
        .max()
        .orElse(0);
  }

  /** The first column as wide as it needs, the others alike. */
  private void table(List<Outline.Cells> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (Outline.Cells row : rows) {
      StringBuilder line = new StringBuilder();
      List<String> first = Wrapping.lines(console.in(row.cells().get(0)), CELL);
      first.subList(0, first.size() - 1).forEach(console::line);
      line.append(Padding.right(first.get(first.size() - 1), CELL));
      for (Text cell : row.cells().subList(1, row.cells().size())) {
        line.append(
            Padding.left(" " + console.in(cell), Math.max(8, (Wrapping.LINE - CELL) / columns)));
      }
      console.line(line.toString());
    }
  }
}
