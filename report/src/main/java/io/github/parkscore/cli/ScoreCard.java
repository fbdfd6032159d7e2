// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.explanation.Derivation;
import io.github.parkscore.explanation.Explanation;
import io.github.parkscore.explanation.Part;
import io.github.parkscore.finding.Text;
import io.github.parkscore.provenance.Basis;
import java.util.List;

/** An explanation as text: the tree with points, full marks and what was lost or won. */
final class ScoreCard {
  private static final int NAME = 44;
  private static final int NUMBER = 9;

  private final Console console;

  ScoreCard(Console console) {
    this.console = console;
  }

  void print(Explanation explanation) {
    console.line(
        Padding.right("", NAME)
            + number(console.in(new Text("得分", "points")))
            + number(console.in(new Text("满分", "full")))
            + number(console.in(new Text("失分－", "lost −")))
            + number(console.in(new Text("加分＋", "bonus +"))));
    part(explanation.total(), 0);
  }

  private void part(Part part, int depth) {
    if (part.kind() == Part.Kind.VETO) {
      leftOut(part, depth);
      return;
    }
    String indent = "  ".repeat(depth);
    List<String> name = Wrapping.lines(console.in(part.label()), NAME - indent.length() - 1);
    name.subList(0, name.size() - 1).forEach(line -> console.line(indent + line));
    console.line(
        (Padding.right(indent + name.get(name.size() - 1), NAME)
                + number(Figures.points(part.points()))
                + number(part.full() > 0 ? Figures.points(part.full()) : "")
                + number(signed("−", part.lost() > 0 ? part.lost() : deducted(part)))
                + number(signed("+", part.bonus()))
                + assumed(part))
            .stripTrailing());
    part.derivation().ifPresent(derivation -> derivation(derivation, depth + 1));
    part.parts().forEach(below -> part(below, depth + 1));
  }

  /** What a deduction, a limit or rounding took away. */
  private static double deducted(Part part) {
    return part.full() > 0 ? 0 : Math.max(0, -part.points());
  }

  private static String signed(String sign, double points) {
    String shown = Figures.points(points);
    return shown.matches("[0.]*") ? "" : sign + shown;
  }

  private static String number(String text) {
    return Padding.left(text, NUMBER);
  }

  private String assumed(Part part) {
    boolean assumed = part.basis().filter(basis -> !basis.stated()).isPresent();
    return assumed ? console.in(new Text(" 〔设〕", " [assumed]")) : "";
  }

  private void derivation(Derivation derivation, int depth) {
    point(depth, console.in(derivation.formula()) + " = " + console.in(derivation.worked()));
    if (!derivation.sentence().isEmpty()) {
      String mark = Figures.mark(derivation.ruled());
      String worth = console.in(new Text(" → 得分率 " + mark, " → a mark of " + mark));
      String rule = console.in(derivation.rule());
      String sentence = console.in(derivation.sentence());
      String colon = console.in(new Text("：", ": "));
      boolean isFormula = rule.isEmpty() || sentence.startsWith(rule + " =");
      point(depth, (isFormula ? "" : rule + colon) + sentence + worth);
    }
    derivation.notes().forEach(note -> point(depth, console.in(note)));
  }

  /** A figure that is shown and not scored. */
  void reference(Text figure) {
    point(0, console.in(figure));
  }

  /** What the park was left out of, why, by which figures and which clause. */
  void leftOut(Part veto, int depth) {
    Derivation why = veto.derivation().orElseThrow();
    String joint = console.in(new Text("：", ": "));
    String from = console.in(why.sentence());
    String label = console.in(veto.label());
    point(depth, label.equals(from) ? from : from + joint + label);
    String condition = console.in(why.formula()) + console.in(new Text("，即 ", ", that is, "));
    point(
        depth + 1,
        console.in(new Text("条件：", "condition: ")) + condition + console.in(why.worked()));
    veto.basis().ifPresent(basis -> point(depth + 1, basis(basis)));
  }

  /** Why a park is left out by no condition of the model: what the roster says of it. */
  void because(Text reason) {
    point(1, console.in(reason));
  }

  private String basis(Basis basis) {
    Text kind = basis.stated() ? new Text("依据：", "stated by: ") : new Text("〔设〕", "[assumed] ");
    return console.in(kind) + console.in(basis.text());
  }

  private void point(int depth, String text) {
    Wrapping.behind("  ".repeat(depth) + "· ", text).forEach(console::line);
  }
}
