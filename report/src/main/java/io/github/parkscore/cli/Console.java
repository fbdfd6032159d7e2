// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where a command speaks: results on one stream, everything else on the other. */
final class Console {
  /** Nobody mends more at once. */
  private static final int MOST = 20;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Language language;
  private final Progress progress;

  Console(PrintWriter out, PrintWriter err, Language language) {
    this.out = out;
    this.err = err;
    this.language = language;
    this.progress = new Progress(err);
  }

  Language language() {
    return language;
  }

  PrintWriter out() {
    return out;
  }

  /** A line of the result. */
  void say(String zh, String en) {
    progress.over();
    out.println(language == Language.ZH ? zh : en);
  }

  void line(String text) {
    progress.over();
    out.println(text);
  }

  String in(Text text) {
    return text.in(language);
  }

  /** What is being done, for whoever waits: shown once it has taken over a second. */
  void progress(String zh, String en) {
    progress.begins(language == Language.ZH ? zh : en);
  }

  /** A finding on one line, its severity in front. */
  void finding(Finding finding) {
    progress.over();
    err.println(label(finding.severity()) + finding.line(language));
  }

  /**
   * Why nothing came of it: what touches everybody, such as a head that is misspelt, then the
   * errors about single parks; or all there is to say where none is an error.
   */
  void refusal(List<Finding> findings) {
    boolean failed = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    List<Finding> told =
        findings.stream()
            .filter(f -> !failed || f.severity() == Severity.ERROR || isCause(f))
            .sorted(Comparator.comparing(f -> failed && !f.park().isEmpty()))
            .toList();
    told.stream().limit(MOST).forEach(this::finding);
    int more = told.size() - MOST;
    if (more > 0) {
      err.println(language == Language.ZH ? "另有 " + more + " 条未列出" : more + " more are not listed");
    }
  }

  private static boolean isCause(Finding finding) {
    return finding.severity() == Severity.WARNING && finding.park().isEmpty();
  }

  private String label(Severity severity) {
    return switch (severity) {
      case ERROR -> language == Language.ZH ? "错误 " : "error ";
      case WARNING -> language == Language.ZH ? "提醒 " : "warning ";
      default -> language == Language.ZH ? "说明 " : "note ";
    };
  }

  /** How many findings of each severity there are, on one line. */
  void summary(Collection<Finding> findings) {
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    long notes = count(findings, Severity.INFO);
    say(
        "数据问题：错误 " + errors + "，提醒 " + warnings + "，说明 " + notes,
        "findings: " + errors + " errors, " + warnings + " warnings, " + notes + " notes");
  }

  /** Where each of the findings stands, for whoever read only how many there are. */
  void whereListed(Collection<Finding> findings) {
    if (!findings.isEmpty()) {
      say(
          "逐条见 ranking.xlsx 的“数据问题”表，或 report.html 的“数据问题”一节",
          "each of them: sheet Findings of ranking.xlsx, section Data problems of report.html");
    }
  }

  private static long count(Collection<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
