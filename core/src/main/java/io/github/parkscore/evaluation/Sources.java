// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The returned figures that a term rests on, each with its period and the cell it stands in. */
final class Sources {
  private final RoundFigures figures;
  private final ParkTable table;
  private final Map<String, Item> items;

  Sources(RoundFigures figures, ParkTable table, Map<String, Item> items) {
    this.figures = figures;
    this.table = table;
    this.items = items;
  }

  /**
   * The figures of a park, to be put behind a sentence: ；税收总额（2023）2亿元 ‹上报.xlsx › 2023 › B3›. Empty
   * if there are none.
   */
  Text of(List<Term> terms, int park) {
    Set<Term.Input> inputs = new LinkedHashSet<>();
    terms.forEach(term -> collect(term, inputs));
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Term.Input input : inputs) {
      Optional<Item> item = item(input);
      if (item.isPresent()) {
        double figure = figures.input(input.input(), input.period()).get(park);
        String shown = Double.isNaN(figure) ? "—" : item.get().shown(figure);
        String where = place(input, park).toString();
        String cell = where.isEmpty() ? "" : " ‹" + where + "›";
        zh.add(name(input).zh() + "（" + input.period() + "）" + shown + cell);
        en.add(name(input).en() + " (" + input.period() + ") " + shown + cell);
      }
    }
    return zh.isEmpty()
        ? Text.EMPTY
        : new Text("；" + String.join("、", zh), "; " + String.join(", ", en));
  }

  /** The statistics of the cohort are nobody's figures; what stands for an x is looked through. */
  private void collect(Term term, Set<Term.Input> inputs) {
    if (term instanceof Term.Operation operation) {
      operation.operands().forEach(operand -> collect(operand, inputs));
    } else if (term instanceof Term.Place place) {
      collect(place.figures(), inputs);
    } else if (term instanceof Term.Input input) {
      Optional<Term> behind = figures.stages().behind(input);
      if (behind.isPresent()) {
        collect(behind.get(), inputs);
      } else {
        inputs.add(input);
      }
    }
  }

  /** Where an input of a park stands; nowhere if it is no returned figure. */
  Place place(Term.Input input, int park) {
    Optional<Item> item = item(input);
    if (item.isEmpty()) {
      return Place.NOWHERE;
    }
    return stage(input)
        .filter(stage -> !table.stage().isEmpty())
        .map(table::at)
        .orElse(table)
        .place(item.get().id(), input.period(), park);
  }

  /** What an input is called. */
  Text name(Term.Input input) {
    Text name =
        item(input)
            .map(Item::name)
            .orElseGet(() -> Text.of(input.input().substring(input.input().indexOf(':') + 1)));
    return stage(input)
        .map(stage -> new Text(name.zh() + "【" + stage + "】", name.en() + " [" + stage + "]"))
        .orElse(name);
  }

  private Optional<Item> item(Term.Input input) {
    String[] key = input.input().split(":", 3);
    boolean returned = key[0].equals("item") || key[0].equals("stage");
    return returned ? Optional.ofNullable(items.get(key[1])) : Optional.empty();
  }

  private static Optional<String> stage(Term.Input input) {
    String[] key = input.input().split(":", 3);
    return key[0].equals("stage") ? Optional.of(key[2]) : Optional.empty();
  }
}
