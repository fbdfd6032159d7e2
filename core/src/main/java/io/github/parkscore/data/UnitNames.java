// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import io.github.parkscore.data.Unit.Ratio;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of units: which dimension each is of, and how large. */
final class UnitNames {
  private static final int LONGEST = 60;

  private static final Map<String, Unit> NAMES = new HashMap<>();

  /** Longest first, so that 百万 is not read as 百 and 万. */
  private static final Map<String, Long> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("万亿", 1_000_000_000_000L);
    PREFIXES.put("百万", 1_000_000L);
    PREFIXES.put("千万", 10_000_000L);
    PREFIXES.put("亿", 100_000_000L);
    PREFIXES.put("万", 10_000L);
    PREFIXES.put("千", 1_000L);
    PREFIXES.put("百", 100L);

    pure(1, 1, "1", "倍");
    pure(1, 100, "%", "百分点", "个百分点");
    pure(1, 1000, "‰");
    of("CNY", 1, 1, "元", "人民币", "人民币元", "CNY", "RMB");
    of("USD", 1, 1, "美元", "USD");
    of("EUR", 1, 1, "欧元", "EUR");
    of("HKD", 1, 1, "港元", "港币", "HKD");
    of("JPY", 1, 1, "日元", "JPY");
    of("m2", 1, 1, "平方米", "m2", "sqm");
    of("m2", 2000, 3, "亩", "mu");
    of("m2", 10_000, 1, "公顷", "ha");
    of("m2", 1_000_000, 1, "平方公里", "平方千米", "km2");
    of("m3", 1, 1, "立方米", "方", "m3");
    of("m", 1, 1, "米");
    of("m", 1000, 1, "公里", "千米", "km");
    // 人年, of full-time equivalents, counts people.
    of("person", 1, 1, "人", "名", "人年", "person", "persons");
    of("piece", 1, 1, "个", "家", "户", "项", "所", "座", "套", "台", "条");
    of("incident", 1, 1, "起");
    of("case", 1, 1, "件");
    of("time", 1, 1, "次");
    of("rank", 1, 1, "位");
    of("point", 1, 1, "分");
    of("t", 1, 1, "吨", "t");
    of("t", 1, 1000, "千克", "公斤", "kg");
    of("tce", 1, 1, "吨标准煤", "吨标煤", "tce");
    of("tce", 1, 1000, "千克标准煤", "公斤标准煤", "千克标煤");
    of("kWh", 1, 1, "千瓦时", "度", "kWh");
    of("year", 1, 1, "年");
    of("day", 1, 1, "天", "日");
  }

  /** Dimensions whose figures speak of one park alone. */
  static final Set<String> OF_ONE_ALONE = Set.of("point", "rank", "year", "day");

  private UnitNames() {}

  private static void pure(long over, long under, String... names) {
    for (String name : names) {
      NAMES.put(name, new Unit(name, Map.of(), Ratio.of(over, under)));
    }
  }

  private static void of(String dimension, long over, long under, String... names) {
    for (String name : names) {
      NAMES.put(name, new Unit(name, Map.of(dimension, 1), Ratio.of(over, under)));
    }
  }

  static Optional<Unit> parse(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    if (folded.length() > LONGEST || !folded.matches("[^/*·]+([/*·][^/*·]+)*")) {
      return Optional.empty();
    }
    Unit product = null;
    boolean under = false;
    for (String part : folded.split("(?<=[/*·])|(?=[/*·])")) {
      if (part.equals("/") || part.equals("*") || part.equals("·")) {
        under = part.equals("/");
        continue;
      }
      Optional<Unit> unit = single(part);
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      product =
          product == null
              ? unit.get()
              : under ? product.over(unit.get()) : product.times(unit.get());
    }
    return Optional.of(new Unit(folded, product.dimensions(), product.scale()));
  }

  private static Optional<Unit> single(String name) {
    Unit known = NAMES.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    for (Map.Entry<String, Long> prefix : PREFIXES.entrySet()) {
      if (!name.startsWith(prefix.getKey())) {
        continue;
      }
      String rest = name.substring(prefix.getKey().length());
      Unit base = rest.isEmpty() ? Unit.ONE : NAMES.get(rest);
      if (base != null && !base.isShare()) {
        Ratio scale = base.scale().times(Ratio.of(prefix.getValue(), 1));
        return Optional.of(new Unit(name, base.dimensions(), scale));
      }
    }
    return Optional.empty();
  }
}
