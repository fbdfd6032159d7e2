// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an indicator's figures owe to the results of other models. */
final class Borrowed {
  private Borrowed() {}

  /** A sentence for each figure that came from another evaluation. */
  static List<Text> notes(Evaluation evaluation, Part.Indicator indicator, int park) {
    Set<String> names = new LinkedHashSet<>();
    collect(indicator.value().tree(), names);
    List<Text> notes = new ArrayList<>();
    for (String name : names) {
      Item item = evaluation.model().inputs().items().get(name);
      Optional<String> model =
          Optional.ofNullable(item).flatMap(Item::elsewhere).flatMap(Elsewhere::model);
      if (model.isPresent()) {
        Place place = evaluation.table().place(name, evaluation.period(), park);
        notes.add(note(item.name(), model.get(), place));
      }
    }
    return notes;
  }

  private static Text note(Text item, String model, Place place) {
    return place.equals(Place.NOWHERE)
        ? new Text(
            item.zh() + "应取自模型 " + model + " 的评价结果",
            item.en() + " is to come from the results of model " + model)
        : new Text(item.zh() + "取自 " + place, item.en() + " was taken from " + place);
  }

  private static void collect(Expr formula, Set<String> names) {
    if (formula instanceof Expr.Name name) {
      names.add(name.name());
    }
    formula.operands().forEach(operand -> collect(operand, names));
  }
}
