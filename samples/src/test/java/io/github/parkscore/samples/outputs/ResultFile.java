// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An evaluation.json, without our reader: for each park the cells that scores.csv has. */
final class ResultFile {
  private final JsonNode root;

  ResultFile(Path file) {
    try {
      root = new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The nodes of the tree but the root: id and Chinese name. */
  Map<String, String> nodes() {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode node : root.path("nodes")) {
      if (node.has("parent")) {
        names.put(node.path("id").asText(), zh(node.path("name")));
      }
    }
    return names;
  }

  /** The nodes of one kind, in their order; of categories only those right below the root. */
  List<String> nodes(String kind) {
    List<String> ids = new ArrayList<>();
    for (JsonNode node : root.path("nodes")) {
      boolean inside = kind.equals("category") && !node.path("parent").asText().equals("total");
      if (node.path("kind").asText().equals(kind) && !inside) {
        ids.add(node.path("id").asText());
      }
    }
    return ids;
  }

  /** Whether the values of an indicator are shares. */
  boolean isPercent(String indicator) {
    for (JsonNode node : root.path("nodes")) {
      if (node.path("id").asText().equals(indicator)) {
        return node.path("unit").asText().equals("%");
      }
    }
    throw new IllegalArgumentException(indicator);
  }

  /** The short names of the parks by their ids. */
  Map<String, String> shortNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode park : root.path("parks")) {
      String full = park.path("name").asText();
      names.put(park.path("id").asText(), park.path("short").asText(full));
    }
    return names;
  }

  /** The cells of a park by the columns of scores.csv; numbers as texts that give them back. */
  Map<String, Map<String, String>> rows() {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    int park = 0;
    for (JsonNode entry : root.path("parks")) {
      rows.put(entry.path("id").asText(), row(entry, park++));
    }
    return rows;
  }

  private Map<String, String> row(JsonNode entry, int park) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", entry.path("id").asText());
    row.put("name", entry.path("name").asText());
    entry.path("attributes").properties().forEach(a -> row.put(a.getKey(), a.getValue().asText()));
    row.put("state", entry.path("state").asText());
    row.put("grade", zh(entry.path("grade")));
    row.put("honours", several(entry.path("honours")));
    row.put("watch", several(entry.path("watch")));
    for (JsonNode ranking : root.path("rankings")) {
      List<String> by = new ArrayList<>();
      ranking.path("by").forEach(attribute -> by.add(attribute.asText()));
      row.put(by.isEmpty() ? "rank" : String.join("+", by) + "_rank", at(ranking, "rank", park));
    }
    for (JsonNode node : root.path("nodes")) {
      String id = node.path("id").asText();
      row.put(id, at(node, "points", park));
      if (node.path("kind").asText().equals("indicator")) {
        row.put(id + ".value", at(node.path("value"), "figures", park));
        row.put(id + ".mark", at(node.path("mark"), "figures", park));
      }
    }
    JsonNode results = root.path("results");
    results.fieldNames().forEachRemaining(id -> row.put(id, at(results, id, park)));
    return row;
  }

  /** An array's entry; one number instead of an array is everybody's. */
  private static String at(JsonNode node, String array, int park) {
    JsonNode all = node.path(array);
    JsonNode one = all.isArray() ? all.path(park) : all;
    return one.isNull() || one.isMissingNode() ? "" : one.asText();
  }

  private static String several(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(zh(text)));
    return String.join(";", texts);
  }

  private static String zh(JsonNode text) {
    return text.isObject() ? text.path("zh").asText() : text.asText("");
  }
}
