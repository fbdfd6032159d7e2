// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.explanation.Derivation;
import io.github.parkscore.explanation.Explanation;
import io.github.parkscore.explanation.Part;
import io.github.parkscore.finding.Text;

/** An explanation as text: the tree with points, full marks and what was lost. */
final class ScoreCard {
  private static final int NAME = 44;

  private final Console console;

  ScoreCard(Console console) {
    this.console = console;
  }

  void print(Explanation explanation) {
    String head =
        Padding.right("", NAME)
            + Padding.left(console.in(new Text("得分", "points")), 10)
            + Padding.left(console.in(new Text("满分", "full")), 10)
            + Padding.left(console.in(new Text("失分", "lost")), 10);
    console.line(head);
    part(explanation.total(), 0);
  }

  private void part(Part part, int depth) {
    String name = "  ".repeat(depth) + console.in(part.label());
    boolean scored = part.full() > 0;
    String assumed =
        part.basis().filter(basis -> !basis.stated()).isPresent()
            ? console.in(new Text("  〔设〕", "  [assumed]"))
            : "";
    console.line(
        Padding.right(name, NAME)
            + Padding.left(Figures.points(part.points()), 10)
            + Padding.left(scored ? Figures.points(part.full()) : "", 10)
            + Padding.left(scored ? Figures.points(part.lost()) : "", 10)
            + assumed);
    part.derivation().ifPresent(derivation -> derivation(derivation, depth + 1));
    part.parts().forEach(below -> part(below, depth + 1));
  }

  private void derivation(Derivation derivation, int depth) {
    String indent = "  ".repeat(depth) + "· ";
    console.line(
        indent + console.in(derivation.formula()) + " = " + console.in(derivation.filled()));
    if (!derivation.sentence().isEmpty()) {
      console.line(indent + console.in(derivation.sentence()));
    }
    derivation.notes().forEach(note -> console.line(indent + console.in(note)));
  }
}
