// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.reference;

import io.github.parkscore.binding.BindingCode;
import io.github.parkscore.catalog.CatalogCode;
import io.github.parkscore.cli.CliCode;
import io.github.parkscore.evaluation.ElsewhereCode;
import io.github.parkscore.evaluation.EvaluationCode;
import io.github.parkscore.files.FilesCode;
import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.formula.FormulaCode;
import io.github.parkscore.grid.GridCode;
import io.github.parkscore.json.JsonCode;
import io.github.parkscore.modelfile.ModelCode;
import io.github.parkscore.returns.ReturnsCode;
import io.github.parkscore.rulefile.RuleCode;
import io.github.parkscore.yaml.YamlCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Every finding: its code, how much it matters, what it says and what to do, in two languages. */
final class FindingsPage {
  private FindingsPage() {}

  /** The enums of codes, in the order in which a reader may meet their findings. */
  static Map<Class<? extends Code>, String> families() {
    Map<Class<? extends Code>, String> families = new LinkedHashMap<>();
    families.put(GridCode.class, "读取文件 · Reading files of tables");
    families.put(ReturnsCode.class, "读取报送表、名录、往年结果 · Returns, rosters, earlier results");
    families.put(ElsewhereCode.class, "取用其他评价的结果 · Results of other models");
    families.put(EvaluationCode.class, "计算 · Evaluation");
    families.put(CatalogCode.class, "计分方法的提示 · Remarks of the catalogue's rules");
    families.put(YamlCode.class, "模型文件的写法 · How a model file is written");
    families.put(ModelCode.class, "模型 · The model");
    families.put(RuleCode.class, "自定计分方法 · Rules of a model's own");
    families.put(FormulaCode.class, "公式 · Formulas");
    families.put(BindingCode.class, "模型中的名称 · Names in a model");
    families.put(JsonCode.class, "完整结果文件 · evaluation.json");
    families.put(FilesCode.class, "写出文件 · Writing files");
    families.put(CliCode.class, "命令行 · The command line");
    return families;
  }

  static String text() {
    Markdown page = new Markdown("提示一览 · Findings");
    page.paragraph(
        "每条提示说明在哪里、看到什么、应为什么、怎么办。花括号里是具体内容。编码写进 `evaluation.json`，不会改名。"
            + "级别：`error` 错误，该数按缺失处理，或模型不能用；`warning` 提醒，多半没有问题，但要有人看一眼；"
            + "`info` 说明，不需要做什么。");
    page.paragraph(
        "Every finding says where, what was seen, what was expected and what to do. Braces stand for"
            + " what was found. Codes are written into `evaluation.json` and keep their names."
            + " `error`: the figure counts as missing, or the model is refused; `warning`: probably"
            + " right, but somebody should look; `info`: nothing has to be done.");
    families().forEach((family, title) -> section(page, family, title));
    return page.toString();
  }

  private static void section(Markdown page, Class<? extends Code> family, String title) {
    page.heading(title);
    page.head("编码 code", "级别 severity", "中文", "English");
    Properties zh = texts(family, "zh");
    Properties en = texts(family, "en");
    for (Code code : family.getEnumConstants()) {
      page.row(
          List.of(
              Markdown.code(code.id()),
              shown(code.severity()),
              line(zh, code.id(), "；应为："),
              line(en, code.id(), "; expected: ")));
    }
  }

  private static String shown(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误 error";
      case WARNING -> "提醒 warning";
      default -> "说明 info";
    };
  }

  private static String line(Properties texts, String id, String joint) {
    String expected = texts.getProperty(id + ".expected", "");
    String hint = texts.getProperty(id + ".hint", "");
    return Markdown.plain(texts.getProperty(id) + (expected.isEmpty() ? "" : joint + expected))
        + (hint.isEmpty() ? "" : "<br>→ " + Markdown.plain(hint));
  }

  private static Properties texts(Class<?> family, String language) {
    String name =
        "/META-INF/parkscore/findings/" + family.getSimpleName() + "." + language + ".properties";
    Properties texts = new Properties();
    try (InputStream in = family.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return texts;
  }
}
