// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.made;

import java.util.List;
import java.util.Random;

/** Texts and figures that break careless programs. */
public final class Strangers {
  /** Names that somebody may write into a return or a roster. */
  public static final List<String> NAMES =
      List.of(
          "南京江北新区",
          "昆山经济技术开发区（国家级）",
          "=1+1",
          "=HYPERLINK(\"http://example.com\",\"点击\")",
          "+cmd|' /C calc'!A0",
          "-2+3",
          "@SUM(A1:A9)",
          "\t=1+1",
          "\r=1+1",
          "'=1+1",
          "a,b;c\"d\"",
          "第一行\n第二行",
          "<img src=x onerror=alert(1)>",
          "</script><script>alert(1)</script>",
          "&amp; &lt; ]]>",
          "_x000D_ _x0041_",
          "\u0000\u0001\u0008\u000B\u001F",
          "\u202Egnp.exe",
          "\uFEFF前",
          "\uFFFE\uFFFF",
          "𠮷野家😀",
          "\uD842半个字",
          "半个字\uDFB7",
          "a/b\\c:d*e?f[g]h",
          "History",
          "'引号'",
          "NaN",
          "null",
          "1E5",
          "001",
          "2024-01-01",
          "TRUE",
          "x".repeat(300),
          "长".repeat(40_000));

  /** Figures at the edges of what a double can be. */
  public static final List<Double> FIGURES =
      List.of(
          0.0,
          -0.0,
          1.0,
          -1.0,
          0.1,
          1 / 3.0,
          2 / 3.0,
          0.1 + 0.2,
          100.0,
          1e15,
          1e16,
          123456789012345680.0,
          1e22,
          1e-7,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Math.nextDown(Double.MIN_NORMAL),
          Double.MAX_VALUE,
          -Double.MAX_VALUE,
          9007199254740993.0,
          Math.PI);

  private Strangers() {}

  static String name(Random random) {
    return random.nextInt(3) == 0
        ? NAMES.get(random.nextInt(NAMES.size()))
        : "开发区" + random.nextInt(1000);
  }

  static double figure(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> FIGURES.get(random.nextInt(FIGURES.size()));
      case 1 -> Double.NaN;
      case 2 -> random.nextInt(100);
      case 3 -> Math.round(random.nextDouble() * 10_000) / 100.0;
      default -> (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(9) - 2);
    };
  }
}
