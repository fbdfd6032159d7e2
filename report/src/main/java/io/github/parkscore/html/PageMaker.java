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
import io.github.parkscore.view.Spread;
import io.github.parkscore.view.View;
import io.github.parkscore.view.Views;
import io.github.parkscore.view.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the page together. */
final class PageMaker {
  private static final Pattern PLAIN_CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

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
    Optional<CategoriesPart> categories = CategoriesPart.of(ledger, view("leaders"), language);
    Optional<GradesPart> grades = GradesPart.of(ledger, view("lines"));
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
        Headline.of(ledger),
        FirstScreen.of(ledger, language),
        contents,
        new RankingMaker(ledger, view("ranking").orElseThrow(), language).part(),
        moves,
        categories,
        grades,
        peers(),
        zones(anchors),
        view("findings"),
        view("method"),
        anchors);
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
    List<Text> facts = new ArrayList<>();
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
    return new Page.Masthead(
        model.identity().name(),
        Wording.period(ledger.evaluation().period()),
        words.get("stamp"),
        words.get("audience"),
        facts);
  }

  /** By code where the code is plain, so that a link still fits next year; else by number. */
  private List<String> anchors() {
    List<String> anchors = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int park = 0; park < ledger.evaluation().size(); park++) {
      String code = ledger.id(park);
      String anchor = PLAIN_CODE.matcher(code).matches() ? "z-" + code : "z." + park;
      anchors.add(taken.add(anchor) ? anchor : "z." + park);
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
        order.length, i -> ZonePart.of(anchors.get(order[i]), cards.of(order[i]), axis));
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
