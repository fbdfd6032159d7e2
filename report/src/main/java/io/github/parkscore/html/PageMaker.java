// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.html.chart.Band;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Node;
import io.github.parkscore.provenance.Source;
import io.github.parkscore.view.Cards;
import io.github.parkscore.view.Headline;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Sentence;
import io.github.parkscore.view.Spread;
import io.github.parkscore.view.View;
import io.github.parkscore.view.Views;
import io.github.parkscore.view.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the page together. */
final class PageMaker {
  private static final Pattern PLAIN_CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  private static final Pattern ASIDE = Pattern.compile("(.{8,}?)\\s*[（(]([^（）()]+)[）)]");

  private final Ledger ledger;
  private final Language language;
  private final Map<String, String> words;
  private final List<View> views;
  private final Cards cards;
  private final Band.Axis axis;

  PageMaker(Ledger ledger, Language language) {
    this.ledger = ledger;
    this.language = language;
    this.words = Words.in(language);
    this.views = Views.of(ledger);
    this.cards = new Cards(ledger);
    this.axis = axis();
  }

  Page page() {
    Optional<MovesPart> moves = MovesPart.of(ledger, language);
    Optional<CategoriesPart> categories =
        CategoriesPart.of(ledger, view("leaders"), view("statistics"), language);
    Optional<GradesPart> grades =
        GradesPart.of(ledger, view("lines"), view("effects"), view("regrading"));
    List<String> anchors = anchors();
    List<Page.Entry> contents = new ArrayList<>();
    entry(contents, "ranking", true);
    entry(contents, "moves", moves.isPresent());
    entry(contents, "categories", categories.isPresent());
    entry(contents, "grades", grades.isPresent());
    entry(contents, "zones", true);
    entry(contents, "findings", view("findings").isPresent());
    entry(contents, "method", view("method").isPresent());
    return new Page(
        language == Language.ZH ? "zh-CN" : "en",
        words,
        Asset.STYLE,
        Asset.SCRIPT,
        masthead(),
        bound(Headline.of(ledger).in(language)),
        FirstScreen.of(ledger, language),
        contents,
        new RankingMaker(ledger, view("ranking").orElseThrow(), language).part(),
        moves,
        categories,
        grades,
        peers(),
        zones(anchors),
        FindingsPart.of(view("findings")),
        MethodPart.of(view("method")),
        anchors);
  }

  /** Binds each figure to the character after it. */
  private static List<Page.Bound> bound(List<Sentence.Run> runs) {
    List<Page.Bound> bound = new ArrayList<>();
    String plain = "";
    for (int i = 0; i < runs.size(); i++) {
      if (!runs.get(i).strong()) {
        plain += runs.get(i).text();
        continue;
      }
      String after = i + 1 < runs.size() ? runs.get(i + 1).text() : "";
      int end = after.isEmpty() ? 0 : after.offsetByCodePoints(0, 1);
      bound.add(new Page.Bound(plain, runs.get(i).text(), after.substring(0, end)));
      plain = "";
      if (i + 1 < runs.size() && !runs.get(i + 1).strong()) {
        plain = after.substring(end);
        i++;
      }
    }
    bound.add(new Page.Bound(plain, "", ""));
    return bound;
  }

  private Optional<View> view(String id) {
    return views.stream().filter(view -> view.id().equals(id)).findFirst();
  }

  private void entry(List<Page.Entry> contents, String id, boolean there) {
    if (there) {
      contents.add(new Page.Entry(id, words.get(id)));
    }
  }

  private Page.Masthead masthead() {
    IndicatorModel model = ledger.model();
    Text name = model.identity().name();
    List<Text> facts = new ArrayList<>();
    Text aside = new Text(aside(name.zh()), aside(name.en()));
    String edition = model.identity().edition();
    if (!edition.isEmpty()) {
      facts.add(new Text("规则" + edition + "年版", "rule of " + edition));
    }
    model
        .provenance()
        .source()
        .map(Source::document)
        .filter(document -> !document.isEmpty())
        .ifPresent(document -> facts.add(Text.of(document)));
    facts.add(ledger.wording().count(ledger.evaluation().size()));
    if (!aside.isEmpty()) {
      facts.add(aside);
    }
    return new Page.Masthead(
        new Text(title(name.zh()), title(name.en())),
        Wording.period(ledger.evaluation().period()),
        words.get("stamp"),
        words.get("audience"),
        facts);
  }

  /** A name without what stands in brackets at its end, which goes to the smaller line below. */
  private static String title(String name) {
    Matcher matcher = ASIDE.matcher(name);
    return matcher.matches() ? matcher.group(1) : name;
  }

  private static String aside(String name) {
    Matcher matcher = ASIDE.matcher(name);
    return matcher.matches() ? matcher.group(2) : "";
  }

  /** By code where the code is plain, so that a link still fits next year; else by number. */
  private List<String> anchors() {
    List<String> anchors = new ArrayList<>(Collections.nCopies(ledger.evaluation().size(), ""));
    int[] order = cards.order();
    for (int i = 0; i < Bounds.shown(order.length); i++) {
      String code = ledger.id(order[i]);
      boolean plain = PLAIN_CODE.matcher(code).matches();
      anchors.set(order[i], plain ? "z-" + code : "z." + order[i]);
    }
    return anchors;
  }

  private List<ZonePart.Peer> peers() {
    List<ZonePart.Peer> drawings = new ArrayList<>();
    for (int group = 0; group < cards.peers().ranking().groups().size(); group++) {
      for (int category = 0; category < ledger.categories().size(); category++) {
        Spread spread = cards.peers().shares(ledger.categories().get(category), group);
        if (spread.count() > 0) {
          drawings.add(new ZonePart.Peer(ZonePart.id(group, category), axis.band(spread)));
        }
      }
    }
    return drawings;
  }

  private List<ZonePart> zones(List<String> anchors) {
    int[] order = cards.order();
    return new Lazy<>(
        Bounds.shown(order.length),
        i -> ZonePart.of(anchors.get(order[i]), cards.of(order[i]), axis));
  }

  /** From the lowest share of any ranked park, rounded down to a tenth, to the greatest. */
  private Band.Axis axis() {
    double low = 1;
    double high = 1;
    for (Node node : ledger.categories()) {
      NodeResult result = ledger.evaluation().node(node.id());
      for (int park : ledger.ranked()) {
        double share = result.points().get(park) / result.full().get(park);
        low = share < low ? share : low;
        high = share > high ? share : high;
      }
    }
    return new Band.Axis(Math.max(0, Math.floor(low * 10) / 10), high);
  }
}
