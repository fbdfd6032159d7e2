// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.view.Followed;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Honours and warnings as short as a line of the ranking has room for. */
final class RankingMarks {
  /** How many Chinese characters honours may take where there are few categories, and many. */
  private static final int ROOMY = 22;

  private static final int NARROW = 10;
  private static final int FEW_CATEGORIES = 3;

  private final Ledger ledger;
  private final Language language;
  private final Followed followed;

  RankingMarks(Ledger ledger, Language language) {
    this.ledger = ledger;
    this.language = language;
    this.followed = new Followed(ledger);
  }

  /** The park's own warnings, what falls on its province, its honours: all of it in the note. */
  List<RankingPart.Mark> of(int park, Text allHonours) {
    List<RankingPart.Mark> marks = new ArrayList<>();
    for (Followed.Said watch : followed.watches(park)) {
      Tone tone = watch.falls() ? Tone.MUTED : Tone.WARNED;
      marks.add(new RankingPart.Mark(watch.name(), note(watch), tone));
    }
    List<Text> honours = followed.honours(park).stream().map(Followed.Said::name).toList();
    if (!honours.isEmpty()) {
      marks.add(new RankingPart.Mark(honours(honours), allHonours, Tone.PLAIN));
    }
    return marks;
  }

  private static Text note(Followed.Said watch) {
    Text as = watch.consequence().as();
    Text cause = watch.falls() ? watch.cause() : Text.EMPTY;
    return new Text(
        watch.text().zh() + before("：", as.zh()) + before("；起因：", cause.zh()),
        watch.text().en() + before(": ", as.en()) + before("; on account of ", cause.en()));
  }

  private static String before(String joint, String text) {
    return text.isEmpty() ? "" : joint + text;
  }

  /** All by name where there is room; else the first, and how many there are. */
  private Text honours(List<Text> names) {
    Text all =
        new Text(
            names.stream().map(Text::zh).collect(Collectors.joining("、")),
            names.stream().map(Text::en).collect(Collectors.joining(", ")));
    int room = ledger.categories().size() > FEW_CATEGORIES ? NARROW : ROOMY;
    int letters = language == Language.ZH ? room : 2 * room;
    if (names.size() == 1 || all.in(language).length() <= letters) {
      return all;
    }
    Text first = names.get(0);
    int others = names.size() - 1;
    return new Text(first.zh() + "等" + names.size() + "项", first.en() + " and " + others + " more");
  }
}
