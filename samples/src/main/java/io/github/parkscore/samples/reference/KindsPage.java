// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.reference;

import io.github.parkscore.samples.kinds.NotYet;
import io.github.parkscore.samples.kinds.WorkedModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every kind of rule that the field knows: how a model says it, and where it is worked out. */
final class KindsPage {
  private KindsPage() {}

  static String text(Path root) {
    Path kinds = root.resolve("samples/kinds");
    Path cases = root.resolve("samples/cases");
    Markdown page = new Markdown("计分办法的 64 种写法 · The 64 kinds of rules");
    page.paragraph(
        "开发区、园区考核的公开办法里见到的每一种写法：模型怎样写，算例在哪里。每个文件夹是一个小模型，连同报送数据和应得的结果；"
            + "`KindsTest` 逐个计算并核对，`expected.csv` 的第一行写明结果是谁算的。公开办法印有数字的，用所印的数字，其余数字均为虚构。"
            + "还不能算的写明缺什么，一旦能算，测试就会要求把它从名单上划去。");
    page.paragraph(
        "Every kind of rule seen in published evaluations of zones and parks: how a model says it and"
            + " where it is worked out. Each folder is a small model with returns and the result that"
            + " is due; `KindsTest` computes them all, and the first line of `expected.csv` names who"
            + " computed the result. Figures are those of the published documents where these print"
            + " any; all others are invented. Where something can't be computed yet, what is missing"
            + " is said, and a test asks for the line to be removed as soon as it can.");
    table(page, kinds, "../samples/kinds/");
    page.heading("公布过的算例 · Cases with published figures");
    page.paragraph(
        "`CasesTest` 核对这些算例；`wrong.csv` 是流传的错误结果，不许算出来。"
            + " `CasesTest` holds the engine against these; `wrong.csv` has figures that are in"
            + " circulation, are wrong, and must not come out.");
    table(page, cases, "../samples/cases/");
    return page.toString();
  }

  private static void table(Markdown page, Path folder, String link) {
    Map<String, NotYet.Reason> notYet = NotYet.in(folder);
    page.head("", "中文", "English", "写法 how it is said", "算例 worked in");
    for (WorkedModel worked : WorkedModel.in(folder)) {
      NotYet.Reason reason = notYet.get(worked.number());
      page.row(
          List.of(
              worked.number(),
              Markdown.plain(worked.zh()) + (reason == null ? "" : missing("尚不能算", reason.zh())),
              Markdown.plain(worked.en()) + (reason == null ? "" : missing("not yet", reason.en())),
              worked.said().stream().map(Markdown::code).collect(Collectors.joining("<br>")),
              "[" + worked + "](" + link + worked + "/model.yaml)"));
    }
  }

  private static String missing(String title, String reason) {
    return "<br>**" + title + "**: " + Markdown.plain(reason);
  }
}
