// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many parks are on the watch list, and by which names: 后五位3家、摘牌2家.
 *
 * @param parks how many parks have at least one warning
 * @param names the warnings, with how many have each where they are several; empty where naming
 *     them would say nothing, or too much
 */
record Warned(int parks, Text names) {
  /** More than these are a list, no sentence. */
  private static final int MOST = 3;

  static Warned of(Ledger ledger) {
    int size = ledger.evaluation().size();
    int[] warned =
        IntStream.range(0, size).filter(park -> !ledger.watches(park).isEmpty()).toArray();
    List<Text> names = new ArrayList<>();
    for (Consequence watch : ledger.model().conclusions().watch()) {
      long count = IntStream.of(warned).filter(p -> ledger.watches(p).contains(watch)).count();
      if (count > 0) {
        String number = Numbers.whole(count);
        Text name = watch.name();
        names.add(
            new Text(name.zh() + number + ledger.wording().counter(), name.en() + " " + number));
      }
    }
    return new Warned(warned.length, said(ledger, warned, names));
  }

  private static Text said(Ledger ledger, int[] warned, List<Text> names) {
    if (names.size() == 1) {
      return ledger.watches(warned[0]).get(0).name();
    }
    return names.size() > MOST
        ? Text.EMPTY
        : new Text(
            String.join("、", names.stream().map(Text::zh).toList()),
            String.join(", ", names.stream().map(Text::en).toList()));
  }
}
