// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.reference;

import java.util.List;
import java.util.stream.Collectors;

/** A page of Markdown, written from top to bottom. */
final class Markdown {
  private static final String GENERATED =
      "<!-- Generated from the library's own texts; ReferenceTest says how to write it again. -->\n";

  private final StringBuilder text = new StringBuilder();

  Markdown(String title) {
    text.append("# ").append(title).append("\n\n").append(GENERATED);
  }

  void heading(String title) {
    text.append("\n## ").append(title).append('\n');
  }

  void paragraph(String paragraph) {
    text.append('\n').append(paragraph).append('\n');
  }

  /** The head of a table, whose rows follow. */
  void head(String... titles) {
    text.append('\n');
    row(List.of(titles));
    row(List.of(titles).stream().map(title -> "---").toList());
  }

  void row(List<String> cells) {
    text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /** Prose in which no character means anything to Markdown. */
  static String plain(String prose) {
    return prose
        .strip()
        .replaceAll("\\s*\\n\\s*", " ")
        .replaceAll("([。；：]) ", "$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1");
  }

  /** Something that is typed as it stands. */
  static String code(String typed) {
    String quote = typed.contains("`") ? "``" : "`";
    return quote + typed.replace("|", "\\|") + quote;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
