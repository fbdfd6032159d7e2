// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A value of a document that knows where it stands. Whoever asks it for what it is not ends the
 * reading with a finding that names the place.
 */
final class Json {
  private final Object value;
  private final String where;

  private Json(Object value, String where) {
    this.value = value;
    this.where = where;
  }

  static Json document(Map<String, Object> entries) {
    return new Json(entries, "");
  }

  String where() {
    return where.isEmpty() ? "/" : where;
  }

  /** Ends the reading: this is not what it should be. */
  BrokenException wrong(Text expected) {
    return new BrokenException(
        JsonCode.ENTRY_WRONG, "where", where(), "seen", seen(), "expected", expected);
  }

  private String seen() {
    if (value instanceof Map<?, ?>) {
      return "{…}";
    }
    return value instanceof List<?> || value instanceof double[] ? "[…]" : String.valueOf(value);
  }

  /** What a constructor makes of it; what it refuses is wrong here. */
  <T> T make(Supplier<T> constructor) {
    try {
      return constructor.get();
    } catch (IllegalArgumentException e) {
      throw wrong(Text.of(String.valueOf(e.getMessage())));
    }
  }

  Optional<Json> find(String name) {
    Object entry = map().get(name);
    return entry == null ? Optional.empty() : Optional.of(below(name, entry));
  }

  Json get(String name) {
    return find(name)
        .orElseThrow(
            () -> new BrokenException(JsonCode.ENTRY_MISSING, "where", where(), "name", name));
  }

  private Json below(Object name, Object entry) {
    String escaped = String.valueOf(name).replace("~", "~0").replace("/", "~1");
    return new Json(entry, where + "/" + escaped);
  }

  @SuppressWarnings("unchecked") // Parsing makes no other maps.
  private Map<String, Object> map() {
    if (value instanceof Map<?, ?>) {
      return (Map<String, Object>) value;
    }
    throw wrong(new Text("对象", "an object"));
  }

  /** The entries of an object, in their order. */
  Map<String, Json> entries() {
    Map<String, Json> entries = new LinkedHashMap<>();
    map().forEach((name, entry) -> entries.put(name, below(name, entry)));
    return entries;
  }

  /** The values of an array of anything but numbers. */
  List<Json> list() {
    if (!(value instanceof List<?> list)) {
      throw wrong(new Text("数组", "an array"));
    }
    List<Json> values = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      values.add(below(i, list.get(i)));
    }
    return values;
  }

  /** The list under a name; empty where there is none. */
  <T> List<T> list(String name, Function<Json, T> each) {
    return find(name).map(found -> found.list().stream().map(each).toList()).orElse(List.of());
  }

  boolean isText() {
    return value instanceof String;
  }

  boolean isList() {
    return value instanceof List<?> || value instanceof double[];
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw wrong(new Text("文字", "a text"));
  }

  /** The text under a name; empty where there is none. */
  String text(String name) {
    return find(name).map(Json::text).orElse("");
  }

  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong(new Text("true 或 false", "true or false"));
  }

  /** A text in both languages, which one string may stand for. */
  Text both() {
    return isText() ? Text.of(text()) : new Text(get("zh").text(), get("en").text());
  }

  Text both(String name) {
    return find(name).map(Json::both).orElse(Text.EMPTY);
  }

  double figure() {
    if (value == null) {
      return Double.NaN;
    }
    if (value instanceof Double figure) {
      return figure;
    }
    throw wrong(new Text("数或 null", "a number or null"));
  }

  /** The number under a name; NaN where there is none. */
  double figure(String name) {
    return find(name).map(Json::figure).orElse(Double.NaN);
  }

  int whole(int from, int to) {
    return whole(figure(), from, to);
  }

  private int whole(double figure, int from, int to) {
    if (figure >= from && figure <= to && figure == Math.rint(figure)) {
      return (int) figure;
    }
    throw wrong(new Text(from + " 至 " + to + " 的整数", "a whole number from " + from + " to " + to));
  }

  /** So many numbers, NaN standing for null. */
  double[] figures(int length) {
    double[] figures = numbers();
    if (figures.length != length) {
      throw wrong(new Text(length + " 个数", length + " numbers"));
    }
    return figures;
  }

  Column column(int size) {
    return Column.of(figures(size));
  }

  /** As many whole numbers from 0 on, {@code none} standing for null. */
  int[] wholes(int length, int to, int none) {
    double[] figures = figures(length);
    return Arrays.stream(figures)
        .mapToInt(figure -> Double.isNaN(figure) ? none : whole(figure, 0, to))
        .toArray();
  }

  /** Numbers of parks. */
  List<Integer> parks(int size) {
    return Arrays.stream(numbers()).mapToObj(figure -> whole(figure, 0, size - 1)).toList();
  }

  private double[] numbers() {
    if (value instanceof double[] figures) {
      return figures;
    }
    if (List.of().equals(value)) {
      return new double[0];
    }
    throw wrong(new Text("数的数组", "an array of numbers"));
  }

  Period period() {
    return period(text());
  }

  /** The period that its name stands for, where it is an entry of an object. */
  Period period(String text) {
    return Period.parse(text)
        .orElseThrow(() -> wrong(new Text("期间，如 2024", "a period such as 2024")));
  }

  <E extends Enum<E>> E constant(Class<E> family) {
    String known =
        Arrays.stream(family.getEnumConstants()).map(Ids::of).collect(Collectors.joining(" | "));
    return Ids.find(family, text()).orElseThrow(() -> wrong(Text.of(known)));
  }
}
