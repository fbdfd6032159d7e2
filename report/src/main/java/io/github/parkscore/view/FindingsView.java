// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 数据问题: what was noticed, the gravest first, with the cell where it stands. */
final class FindingsView {
  private FindingsView() {}

  static View of(Ledger ledger) {
    List<Finding> findings = new ArrayList<>(ledger.findings());
    findings.sort(Comparator.comparing(Finding::severity).reversed());
    return new View(
        "findings",
        new Text("数据问题", "Findings"),
        Text.EMPTY,
        List.of(
            Heading.text("severity", new Text("程度", "Severity"), 8),
            Heading.park(ledger.wording().title()),
            Heading.text("file", new Text("文件", "File"), 28),
            Heading.text("sheet", new Text("工作表", "Sheet"), 14),
            Heading.text("cell", new Text("单元格", "Cell"), 8),
            Heading.text("message", new Text("问题", "What"), 48),
            Heading.text("seen", new Text("原值", "Seen"), 16),
            Heading.text("expected", new Text("应为", "Expected"), 28),
            Heading.text("hint", new Text("怎样处理", "What to do"), 36),
            Heading.text("code", new Text("代码", "Code"), 20)),
        List.of(Section.of(findings.stream().map(finding -> row(ledger, finding)).toList())));
  }

  private static Row row(Ledger ledger, Finding finding) {
    int park = ledger.evaluation().table().roster().indexOf(finding.park());
    Cell who = park >= 0 ? Cell.park(park, ledger.name(park)) : Cell.text(Text.of(finding.park()));
    Place place = finding.place();
    return new Row(
        park,
        List.of(
            severity(finding.severity()),
            who,
            Cell.text(place.file()),
            Cell.text(place.sheet()),
            Cell.text(cell(place)),
            Cell.text(finding.message()),
            Cell.text(finding.seen()),
            Cell.text(finding.expected()),
            Cell.text(finding.hint()),
            Cell.text(finding.code()).as(Tone.MUTED)));
  }

  private static String cell(Place place) {
    if (place.line() == 0) {
      return place.cell();
    }
    return place.column() == 0 ? "" + place.line() : place.line() + ":" + place.column();
  }

  /** How grave a finding is, in a word. */
  static Cell severity(Severity severity) {
    Cell cell = Cell.text(word(severity));
    return severity == Severity.INFO ? cell.as(Tone.MUTED) : cell;
  }

  static Text word(Severity severity) {
    return switch (severity) {
      case ERROR -> new Text("错误", "error");
      case WARNING -> new Text("提醒", "warning");
      case INFO -> new Text("说明", "note");
    };
  }
}
