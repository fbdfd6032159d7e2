// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.model.PriorFigure;
import java.util.List;
import java.util.Optional;

/**
 * Settles what figure of an earlier period counts where this round's form states one (上年同期) and the
 * round of that period has one of its own. Where both agree nobody needs to know. Where they differ
 * the model says which counts, with a finding that names both cells; where it is silent neither
 * does. With stages of checking, a form is held against the same stage of the earlier round, else
 * against the stage in use.
 */
final class Priors {
  private final Ledger ledger;
  private final Optional<PriorFigure> rule;
  private final String use;
  private final Findings findings;

  Priors(Ledger ledger, Optional<PriorFigure> rule, String use, Findings findings) {
    this.ledger = ledger;
    this.rule = rule;
    this.use = use;
    this.findings = findings;
  }

  /** Moves every restated figure to where the period's own stands, or drops it. */
  void settle() {
    for (LedgerColumn restated : ledger.columns()) {
      Slot slot = restated.slot();
      if (!slot.restated()) {
        continue;
      }
      LedgerColumn own = ledger.column(restated.item(), Slot.own(slot.period(), slot.stage()));
      LedgerColumn checked = ledger.find(restated.item(), Slot.own(slot.period(), use)).orElse(own);
      for (int park = 0; park < ledger.parks().size(); park++) {
        if (!restated.isEmpty(park)) {
          settle(park, restated, own, own.isEmpty(park) ? checked : own);
        }
      }
      ledger.remove(restated);
    }
  }

  /**
   * @param own where the figure is to stand
   * @param other the earlier round's figure that it is held against
   */
  private void settle(int park, LedgerColumn restated, LedgerColumn own, LedgerColumn other) {
    if (other.isEmpty(park)) {
      own.take(park, restated);
      return;
    }
    boolean both = restated.hasFigure(park) && other.hasFigure(park);
    if (both && LedgerColumn.isSame(restated.value(park), other.value(park))) {
      return;
    }
    if (both) {
      tell(park, restated, other);
    }
    if (rule.filter(PriorFigure.THIS_FORM::equals).isPresent()) {
      own.take(park, restated);
    } else if (rule.isEmpty()) {
      own.refuse(park, restated);
    }
  }

  private void tell(int park, LedgerColumn restated, LedgerColumn other) {
    Park who = ledger.parks().get(park);
    ReturnsCode code =
        rule.isEmpty()
            ? ReturnsCode.BASES_DIFFER
            : rule.get() == PriorFigure.THIS_FORM
                ? ReturnsCode.BASE_OF_FORM
                : ReturnsCode.BASE_OF_LAST_ROUND;
    boolean aside = !restated.slot().stage().equals(use);
    Severity severity = aside && rule.isEmpty() ? Severity.WARNING : code.severity();
    findings.add(
        code.at(
                restated.place(park),
                "park",
                who.name(),
                "item",
                restated.item().name(),
                "period",
                restated.slot().shown(),
                "seen",
                FigureShown.of(restated.value(park), restated.item()),
                "other",
                FigureShown.of(other.value(park), other.item()),
                "where",
                other.place(park).toString(),
                "known",
                List.of("base: last-round", "base: this-form"))
            .about(who.id(), restated.item().id())
            .as(severity));
  }
}
