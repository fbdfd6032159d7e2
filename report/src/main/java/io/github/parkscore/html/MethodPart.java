// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Text;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Row;
import io.github.parkscore.view.Tone;
import io.github.parkscore.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the ranking follows from.
 *
 * @param note what the marks mean
 * @param rules what holds for all indicators
 * @param nodes the tree
 */
record MethodPart(Text note, List<Rule> rules, List<Node> nodes) {
  /**
   * What holds for all indicators.
   *
   * @param name what it is about
   * @param content what it says
   * @param basis what it rests on
   */
  record Rule(Text name, Cell content, Text basis) {}

  /**
   * A node of the tree.
   *
   * @param depth how deep it stands, from 1
   * @param leaf whether nothing stands below it
   * @param reference whether it is for reference only
   * @param name its name
   * @param unit the unit of its value
   * @param full its full marks
   * @param weight its weight
   * @param formula its formula
   * @param cost whether less is better
   * @param direction the same in words
   * @param rule how it is scored
   * @param parameters with what
   * @param limits within what
   * @param missing what a missing figure earns
   * @param same whether rule, parameters, limits and that are the same as of the indicator above
   * @param department who answers for it
   * @param basis what it rests on; empty for the same as above
   * @param definition what is measured
   */
  record Node(
      int depth,
      boolean leaf,
      boolean reference,
      Cell name,
      Text unit,
      Cell full,
      Cell weight,
      Cell formula,
      boolean cost,
      Text direction,
      Cell rule,
      Cell parameters,
      Cell limits,
      Cell missing,
      boolean same,
      Text department,
      Text basis,
      Text definition) {}

  static Optional<MethodPart> of(Optional<View> method) {
    return method.map(MethodPart::of);
  }

  private static MethodPart of(View view) {
    List<Rule> rules = new ArrayList<>();
    for (Row row : view.sections().get(0).rows()) {
      Text name = cell(view, row, "name").shown();
      Text basis = cell(view, row, "basis").shown();
      rules.add(new Rule(name, cell(view, row, "formula"), basis));
    }
    List<Node> nodes = new ArrayList<>();
    Row above = null;
    for (Row row : view.sections().get(1).rows()) {
      nodes.add(node(view, row, above));
      above = cell(view, row, "formula").shown().isEmpty() ? above : row;
    }
    return new MethodPart(view.note(), rules, nodes);
  }

  private static Node node(View view, Row row, Row above) {
    Text basis = cell(view, row, "basis").shown();
    String number = cell(view, row, "no").shown().zh();
    return new Node(
        (int) number.chars().filter(c -> c == '.').count() + 1,
        !cell(view, row, "formula").shown().isEmpty(),
        cell(view, row, "kind").tone() == Tone.MUTED,
        cell(view, row, "name"),
        cell(view, row, "unit").shown(),
        cell(view, row, "full"),
        cell(view, row, "weight"),
        cell(view, row, "formula"),
        cell(view, row, "direction").tone() == Tone.MUTED,
        cell(view, row, "direction").shown(),
        cell(view, row, "rule"),
        cell(view, row, "parameters"),
        cell(view, row, "limits"),
        cell(view, row, "missing"),
        isSame(view, row, above, "rule", "parameters", "limits", "missing"),
        cell(view, row, "department").shown(),
        isSame(view, row, above, "basis") ? Text.EMPTY : basis,
        cell(view, row, "definition").shown());
  }

  private static boolean isSame(View view, Row row, Row above, String... columns) {
    for (String column : columns) {
      if (above == null || !cell(view, row, column).equals(cell(view, above, column))) {
        return false;
      }
    }
    return true;
  }

  private static Cell cell(View view, Row row, String column) {
    return row.cells().get(view.column(column));
  }
}
