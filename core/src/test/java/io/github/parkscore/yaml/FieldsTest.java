// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final Keys KEYS =
      Keys.of("thing", "东西", "a thing", "text", "number", "flag", "list", "choice", "entries");

  private final Findings findings = new Findings();

  private Fields fields(String text) {
    Node root = YamlReader.read("a.yaml", text, findings).orElseThrow();
    return Fields.of(root, KEYS, findings).orElseThrow();
  }

  private List<String> codes() {
    return findings.list().stream().map(Finding::code).toList();
  }

  @Test
  void readsTextsOfOneLanguageOrBoth() {
    assertThat(fields("text: 税收").text("text")).isEqualTo(Text.of("税收"));
    assertThat(fields("text: {zh: 税收, en: Tax}").text("text")).isEqualTo(new Text("税收", "Tax"));
    assertThat(fields("text: {en: Tax}").text("text")).isEqualTo(Text.of("Tax"));
    assertThat(fields("number: 1").text("text")).isEqualTo(Text.EMPTY);
  }

  @Test
  void readsNumbersAsPeopleWriteThem() {
    assertThat(fields("number: 12.50").number("number")).hasValue(12.5);
    assertThat(fields("number: 25%").number("number")).hasValue(0.25);
    assertThat(fields("number: -3e-2").number("number")).hasValue(-0.03);
    assertThat(fields("number: ９０％").number("number")).hasValue(0.9);
    assertThat(codes()).isEmpty();
    assertThat(fields("number: 1,000").number("number")).isEmpty();
    assertThat(fields("number: 1e999").number("number")).isEmpty();
    assertThat(fields("number: NaN").number("number")).isEmpty();
    assertThat(codes()).containsOnly("not-a-number").hasSize(3);
  }

  @Test
  void readsWholeNumbersInARange() {
    assertThat(fields("number: 2").whole("number", 0, 3)).hasValue(2);
    assertThat(fields("number: 4").whole("number", 0, 3)).isEmpty();
    assertThat(fields("number: 0.5").whole("number", 0, 3)).isEmpty();
    assertThat(codes()).containsExactly("number-out-of-range", "number-out-of-range");
  }

  @Test
  void readsFlagsListsAndChoices() {
    Fields fields = fields("{flag: true, list: [a, 1], choice: error, entries: {k: v}}");
    assertThat(fields.flag("flag")).contains(true);
    assertThat(fields.words("list")).containsExactly("a", "1");
    assertThat(fields.choice("choice", Severity.class)).contains(Severity.ERROR);
    assertThat(fields.entries("entries")).containsOnlyKeys("k");
    assertThat(fields("choice: eror").choice("choice", Severity.class)).isEmpty();
    assertThat(findings.list().get(0).expected().en()).isEqualTo("info, warning, error");
  }

  @Test
  void unknownKeysNameTheNearestKnownOnes() {
    fields("nubmer: 1");
    Finding finding = findings.list().get(0);
    assertThat(finding.code()).isEqualTo("unknown-key");
    assertThat(finding.seen()).isEqualTo("nubmer");
    assertThat(finding.expected().zh()).isEqualTo("number");
    assertThat(finding.message().zh()).isEqualTo("东西里没有“nubmer”这个键");
  }

  @Test
  void everyMissingKeyIsTold() {
    fields("text: a").require("text", "number", "flag");
    assertThat(codes()).containsExactly("missing-key", "missing-key");
  }

  @Test
  void keysThatAreNotDeclaredCannotBeAskedFor() {
    Fields fields = fields("text: a");
    assertThatThrownBy(() -> fields.word("undeclared"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("undeclared");
  }
}
