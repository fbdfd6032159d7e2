// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Stages;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Compares the stages of checking figure by figure: what the stage in use lacks though another one
 * has it, and, where the model asks for it, what differs. Nothing is filled in.
 */
final class StageCheck {
  private static final Text EVERYBODY = new Text("全部评价对象", "every park");

  private final Stages stages;
  private final ParkTable table;
  private final Period round;
  private final Findings findings;

  StageCheck(Stages stages, ParkTable table, Period round, Findings findings) {
    this.stages = stages;
    this.table = table;
    this.round = round;
    this.findings = findings;
  }

  void check(Collection<Item> items) {
    if (table.stage().isEmpty()) {
      return;
    }
    for (String stage : stages.names()) {
      if (!stage.equals(table.stage())) {
        ParkTable other = table.at(stage);
        items.forEach(item -> check(item, stage, other));
      }
    }
  }

  private void check(Item item, String stage, ParkTable other) {
    TreeSet<Period> periods = new TreeSet<>(other.periods(item.id()));
    for (Period period : periods.headSet(round, true)) {
      Column theirs = other.column(item.id(), period).orElseThrow();
      Optional<Column> own = table.column(item.id(), period);
      Pair pair = new Pair(item, period, stage, other, theirs);
      if (own.isEmpty()) {
        pair.nobody();
      } else {
        pair.compare(own.get());
      }
    }
  }

  /** An item in a period at another stage, beside the one in use. */
  private final class Pair {
    private final Item item;
    private final Period period;
    private final String stage;
    private final ParkTable other;
    private final Column theirs;

    Pair(Item item, Period period, String stage, ParkTable other, Column theirs) {
      this.item = item;
      this.period = period;
      this.stage = stage;
      this.other = other;
      this.theirs = theirs;
    }

    /** Nobody has a figure at the stage in use: one finding says so for all. */
    void nobody() {
      IntStream.range(0, theirs.size())
          .filter(park -> !theirs.isMissing(park))
          .boxed()
          .findFirst()
          .ifPresent(first -> missing(first, EVERYBODY, ""));
    }

    void compare(Column own) {
      double blank = item.blank().map(Item.Blank::figure).orElse(Double.NaN);
      for (int park = 0; park < own.size(); park++) {
        if (theirs.isMissing(park) || table.isRejected(item.id(), period, park)) {
          continue;
        }
        if (!own.isMissing(park)) {
          differ(park, own.get(park));
        } else if (Double.isNaN(blank) || Decimals.compare(blank, theirs.get(park)) != 0) {
          missing(park, Text.of(name(park)), table.roster().parks().get(park).id());
        }
      }
    }

    private void missing(int park, Text who, String id) {
      Place place = other.place(item.id(), period, park);
      add(EvaluationCode.STAGE_MISSING, place, id, "park", who, "other", figure(theirs, park));
    }

    private void differ(int park, double own) {
      if (stages.differences() && Decimals.compare(own, theirs.get(park)) != 0) {
        add(
            EvaluationCode.STAGES_DIFFER,
            table.place(item.id(), period, park),
            table.roster().parks().get(park).id(),
            "park",
            name(park),
            "own",
            item.shown(own),
            "other",
            figure(theirs, park));
      }
    }

    /** A figure and the cell that it stands in. */
    private Text figure(Column column, int park) {
      String shown = item.shown(column.get(park));
      String where = other.place(item.id(), period, park).toString();
      return where.isEmpty()
          ? Text.of(shown)
          : new Text(shown + "（" + where + "）", shown + " (" + where + ")");
    }

    private void add(EvaluationCode code, Place place, String park, Object... more) {
      Object[] all = new Object[more.length + 8];
      System.arraycopy(more, 0, all, 0, more.length);
      Object[] common = {"item", item.name(), "period", period, "stage", stage};
      System.arraycopy(common, 0, all, more.length, common.length);
      all[all.length - 2] = "use";
      all[all.length - 1] = table.stage();
      Finding finding = code.at(place, all);
      findings.add(finding.about(park, item.id()));
    }
  }

  private String name(int park) {
    return table.roster().parks().get(park).name();
  }
}
