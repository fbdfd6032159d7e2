// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures that earlier rounds were scored on, from their {@code evaluation.json}: the bases of
 * growth. Of each file only the figures of its own round count, at the stage of checking that was
 * scored, each with the cell of the return that it came from.
 */
public final class PublishedFigures {
  private static final Set<String> SKIPPED =
      Set.of("nodes", "results", "byStage", "rankings", "history", "noticed", "findings");

  private final Map<String, Item> items;
  private final Findings findings = new Findings();

  private PublishedFigures(Map<String, Item> items) {
    this.items = items;
  }

  /**
   * The figures of the items that a model looks back at. Files that can't be read are left out
   * without a word: who reads their results tells it.
   */
  public static Outcome<List<ParkTable>> read(IndicatorModel model, List<Path> files) {
    Map<String, Item> wanted = new LinkedHashMap<>(model.inputs().items());
    wanted.keySet().retainAll(model.earlierItems());
    PublishedFigures figures = new PublishedFigures(wanted);
    List<ParkTable> tables = new ArrayList<>();
    for (Path file : wanted.isEmpty() ? List.<Path>of() : files) {
      figures.read(file).ifPresent(tables::add);
    }
    return Outcome.of(List.copyOf(tables), figures.findings.list());
  }

  private Optional<ParkTable> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(table(file, Document.open(in, JsonLimits.STANDARD, SKIPPED)));
    } catch (BrokenException | IOException e) {
      return Optional.empty();
    }
  }

  private ParkTable table(Path file, Json document) {
    Period round = document.get("period").period();
    String stage = document.text("stage");
    TableEntry entry = new TableEntry(document);
    for (Json figures : document.get("items").list()) {
      Item item = items.get(figures.get("id").text());
      boolean counts =
          item != null
              && figures.get("period").period().equals(round)
              && figures.text("stage").equals(stage);
      if (counts && unit(figures).isLike(item.unit().orElse(Unit.ONE).held())) {
        entry.read(figures, unit(figures).to(item.unit().orElse(Unit.ONE).held()));
      } else if (counts) {
        findings.add(
            JsonCode.UNIT_OF_EARLIER
                .at(
                    Place.file(file.toString().replace('\\', '/')),
                    "item",
                    item.name(),
                    "seen",
                    figures.text("unit"),
                    "expected",
                    item.unit().map(Unit::name).orElse("1"),
                    "period",
                    round)
                .about("", item.id()));
      }
    }
    return entry.table();
  }

  /** The unit in which figures are held; a pure number where none is declared. */
  private static Unit unit(Json figures) {
    return Unit.parse(figures.text("unit")).orElse(Unit.ONE).held();
  }
}
