// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import java.util.List;

/**
 * What a command answered.
 *
 * @param language the language it was asked in
 * @param exit its exit code
 * @param out what it said as its result, without the desk's folder
 * @param err what it said beside, without the desk's folder
 * @param changed the files of the desk that are new, gone or different
 */
record Said(Language language, int exit, String out, String err, List<String> changed) {
  /** What it said beside, line by line, without the words of progress. */
  List<String> lines() {
    return err.lines().filter(line -> !line.startsWith("…")).toList();
  }

  /** The lines that are errors, without the word that says so. */
  List<String> errors() {
    return lines().stream()
        .filter(line -> line.startsWith(error()))
        .map(line -> line.substring(error().length()))
        .toList();
  }

  private String error() {
    return language == Language.ZH ? "错误 " : "error ";
  }

  /** Nothing came of it: nothing said, nothing written, these errors and not a word more. */
  Said refuses(int code, String... beginnings) {
    isPlain();
    assertThat(exit).as(err).isEqualTo(code);
    assertThat(out).isEmpty();
    assertThat(changed).isEmpty();
    assertThat(lines()).as("only errors").hasSize(errors().size());
    tells(beginnings);
    return this;
  }

  /** The work is done, with these errors. */
  Said finishes(int code, String... beginnings) {
    isPlain();
    assertThat(exit).as(err).isEqualTo(code);
    tells(beginnings);
    return this;
  }

  private void tells(String... beginnings) {
    List<String> errors = errors();
    assertThat(errors).as(err).hasSize(beginnings.length);
    for (int i = 0; i < beginnings.length; i++) {
      assertThat(errors.get(i)).startsWith(beginnings[i]);
    }
  }

  /** No line is for programmers, and none leaves a gap where something should stand. */
  private void isPlain() {
    assertThat(err + out).doesNotContainPattern("Exception|\\tat |\\bnull\\b|\\{[a-z]+}|Optional");
    assertThat(err).doesNotContainPattern("“”|\"\"|  ");
  }
}
