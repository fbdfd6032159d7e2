// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.model.Item;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the parks returned, and where each figure stood. */
final class ItemsPart {
  private final Output output;
  private final JsonGenerator json;

  ItemsPart(Output output) {
    this.output = output;
    this.json = output.json();
  }

  void write(Evaluation evaluation) throws IOException {
    ParkTable table = evaluation.table();
    returned(table);
    output.text("stage", table.stage());
    Sheets sheets = Sheets.of(table);
    sheets.write(json);
    json.writeArrayFieldStart("items");
    for (String id : table.items()) {
      for (String stage : table.stages()) {
        figures(id, table.at(stage), evaluation, sheets);
      }
    }
    json.writeEndArray();
  }

  /** The figures of an item at one stage of checking, the one that the table shows. */
  private void figures(String id, ParkTable table, Evaluation evaluation, Sheets sheets)
      throws IOException {
    Optional<Item> item = Optional.ofNullable(evaluation.model().inputs().items().get(id));
    for (Period period : table.periods(id)) {
      json.writeStartObject();
      head(id, period, item);
      output.text("stage", table.stage());
      output.figures("figures", table.column(id, period).orElseThrow());
      rejected(table, id, period);
      sheets.places(table, id, period, json);
      json.writeEndObject();
    }
  }

  /** The numbers of the parks that sent something, by period. */
  private void returned(ParkTable table) throws IOException {
    json.writeObjectFieldStart("returned");
    for (Period period : table.periods()) {
      int[] parks =
          IntStream.range(0, table.size())
              .filter(park -> table.hasReturned(period, park))
              .toArray();
      output.indexes(period.toString(), parks, -1);
    }
    json.writeEndObject();
  }

  private void head(String id, Period period, Optional<Item> item) throws IOException {
    json.writeStringField("id", id);
    if (item.isPresent()) {
      output.text("name", item.get().name());
      output.text("unit", item.get().unit().map(Unit::name).orElse(""));
      if (item.get().blank().isPresent()) {
        output.figure("blank", item.get().blank().get().figure());
      }
    }
    json.writeStringField("period", period.toString());
  }

  private void rejected(ParkTable table, String id, Period period) throws IOException {
    int[] parks =
        IntStream.range(0, table.size())
            .filter(park -> table.isRejected(id, period, park))
            .toArray();
    if (parks.length > 0) {
      output.indexes("rejected", parks, -1);
    }
  }
}
