// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.reference;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Function;
import io.github.parkscore.formula.Step;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import io.github.parkscore.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every function of the formula language, with the example that is its test. */
final class FunctionsPage {
  private static final String RESOURCE = "/META-INF/parkscore/functions.yaml";

  private static final Map<Function.Family, String> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put(Function.Family.PARK, "一家自己的数 · One park's own figures");
    FAMILIES.put(Function.Family.COHORT, "全部参评对象，或一组 · The cohort, or a group of it");
    FAMILIES.put(Function.Family.TIME, "别的期间 · Other periods");
    FAMILIES.put(Function.Family.RESULT, "本轮结果 · This round's result");
    FAMILIES.put(Function.Family.ROUNDS, "几轮 · Several rounds");
    FAMILIES.put(Function.Family.STAGES, "审核阶段 · Stages of checking");
  }

  private FunctionsPage() {}

  static String text() {
    Map<String, Node> documented = documented();
    Markdown page = new Markdown("公式函数 · Functions of the formula language");
    page.paragraph(
        "每个例子都由测试算过。例中 a、b 是各家的数，g 是各家所在的组，— 表示缺失。算符：`+ - * / ^`、"
            + "`= <> < <= > >=`、`and or`；`25%` 就是 0.25；文字写在单引号里；全角括号、逗号照样认。"
            + "统计函数的最后一个参数可以不写，写则是组（`region`、`level + region`）。");
    page.paragraph(
        "Every example is computed by a test. In them a and b are figures of the parks, g the group"
            + " of each, and — stands for missing. Operators: `+ - * / ^`, `= <> < <= > >=`, `and or`;"
            + " `25%` is 0.25; texts stand in single quotes; full-width brackets and commas count as"
            + " the narrow ones. The last argument of a statistic may be left out and names a group"
            + " (`region`, `level + region`).");
    FAMILIES.forEach((family, title) -> section(page, family, title, documented));
    return page.toString();
  }

  private static void section(
      Markdown page, Function.Family family, String title, Map<String, Node> documented) {
    page.heading(title);
    page.head("函数 function", "参数 arguments", "中文", "English", "例 example");
    for (Function function : Function.values()) {
      if (function.family() == family) {
        Map<String, Node> entry = entries(documented.get(function.symbol()));
        page.row(
            List.of(
                Markdown.code(function.symbol()),
                arguments(function) + since(function),
                Markdown.plain(text(entry.get("zh"))),
                Markdown.plain(text(entry.get("en"))),
                example(entries(entry.get("example")))));
      }
    }
  }

  private static String arguments(Function function) {
    int most = function.most();
    if (most == Integer.MAX_VALUE) {
      return function.fewest() + "…";
    }
    return function.fewest() == most ? "" + most : function.fewest() + "–" + most;
  }

  private static String since(Function function) {
    Step since = function.since();
    return since == Step.ITEMS
        ? ""
        : "<br>从“" + since.shown().zh() + "”起<br>from " + since.shown().en() + " on";
  }

  private static String example(Map<String, Node> example) {
    String formula = Markdown.code(text(example.get("formula")));
    String given =
        List.of("given", "earlier", "groups", "result").stream()
            .filter(example::containsKey)
            .flatMap(kind -> columns(kind, entries(example.get(kind))))
            .collect(Collectors.joining("<br>"));
    return formula + "<br>" + given + "<br>= " + list(example.get("gives"));
  }

  private static Stream<String> columns(String kind, Map<String, Node> columns) {
    String title =
        switch (kind) {
          case "earlier" -> "上期 earlier ";
          case "result" -> "结果 result ";
          default -> "";
        };
    return columns.entrySet().stream()
        .map(column -> title + Markdown.code(column.getKey()) + ": " + list(column.getValue()));
  }

  /** The figures of all parks, or the one that all have. */
  private static String list(Node node) {
    List<String> figures =
        ((Node.Sequence) node)
            .items().stream()
                .map(item -> text(item).equals("missing") ? "—" : Markdown.plain(text(item)))
                .toList();
    boolean one = figures.stream().distinct().count() == 1;
    return one ? figures.get(0) : String.join(", ", figures);
  }

  private static String text(Node node) {
    return ((Node.Scalar) node).text();
  }

  private static Map<String, Node> entries(Node node) {
    return Shapes.entries(node, new Findings());
  }

  private static Map<String, Node> documented() {
    try (InputStream in = Function.class.getResourceAsStream(RESOURCE)) {
      Findings findings = new Findings();
      return entries(YamlReader.read("functions.yaml", in, findings).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
