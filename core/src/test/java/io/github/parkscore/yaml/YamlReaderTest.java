// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
  private final Findings findings = new Findings();

  private Node.Mapping read(String text) {
    return (Node.Mapping) YamlReader.read("a.yaml", text, findings).orElseThrow();
  }

  private Node value(String text, String key) {
    return read(text).entries().get(key).value();
  }

  private List<String> codes() {
    return findings.list().stream().map(Finding::code).toList();
  }

  @Test
  void aValueKnowsItsPlaceAndHowItIsWritten() {
    Node.Scalar plain = (Node.Scalar) value("a: 1\n名称: 税收\n", "名称");
    assertThat(plain.text()).isEqualTo("税收");
    assertThat(plain.style()).isEqualTo(Node.Style.PLAIN);
    assertThat(plain.inFlow()).isFalse();
    assertThat(plain.place()).hasToString("a.yaml:2:5");
    assertThat(plain.textPlace()).isEqualTo(plain.place());
  }

  @Test
  void theTextOfAQuotedValueBeginsBehindItsQuote() {
    Node.Scalar quoted = (Node.Scalar) value("when: \"x > 1\"", "when");
    assertThat(quoted.style()).isEqualTo(Node.Style.QUOTED);
    assertThat(quoted.place()).hasToString("a.yaml:1:7");
    assertThat(quoted.textPlace()).hasToString("a.yaml:1:8");
  }

  @Test
  void bracketsAreRemembered() {
    Node.Mapping root = read("a: [1, {b: 2}]\nc:\n  - 3\n");
    Node.Sequence flow = (Node.Sequence) root.entries().get("a").value();
    Node.Sequence block = (Node.Sequence) root.entries().get("c").value();
    assertThat(flow.inFlow()).isTrue();
    assertThat(((Node.Mapping) flow.items().get(1)).inFlow()).isTrue();
    assertThat(flow.items().get(0).inFlow()).isTrue();
    assertThat(block.inFlow()).isFalse();
    assertThat(block.items().get(0).inFlow()).isFalse();
  }

  @Test
  void everyValueIsText() {
    Node.Mapping root = read("a: yes\nb: 1.10\nc: 2024-01-01\non: null but not\n");
    assertThat(root.entries().values())
        .extracting(entry -> ((Node.Scalar) entry.value()).text())
        .containsExactly("yes", "1.10", "2024-01-01", "null but not");
    assertThat(root.entries()).containsKey("on");
  }

  @Test
  void aFormulaCutAtItsCommasIsPutTogetherAgain() {
    Node.Mapping root =
        read("{a: f(x, 1), b: 2, c: [g(x, h(y = '甲，(', z)), 3], d: choose(k, '国家级', 1, '省级', 0)}");
    assertThat(((Node.Scalar) root.entries().get("a").value()).text()).isEqualTo("f(x, 1)");
    assertThat(((Node.Scalar) root.entries().get("b").value()).text()).isEqualTo("2");
    assertThat(((Node.Sequence) root.entries().get("c").value()).items())
        .extracting(item -> ((Node.Scalar) item).text())
        .containsExactly("g(x, h(y = '甲，(', z))", "3");
    assertThat(((Node.Scalar) root.entries().get("d").value()).text())
        .isEqualTo("choose(k, '国家级', 1, '省级', 0)");
    assertThat(codes()).containsOnly("unquoted-comma").hasSize(3);
    assertThat(findings.list().get(0).expected().en()).isNotBlank();
  }

  @Test
  void aBracketThatNothingClosesTakesNothingElseAlong() {
    Node.Mapping root = read("{name: 收入(万元, weight: 5}");
    assertThat(root.entries()).containsKeys("name", "weight");
    assertThat(codes()).containsExactly("unquoted-comma");
  }

  @Test
  void bracketsInQuotesAreText() {
    read("{a: \"f(x\", b: choose, c: \"(\"}");
    assertThat(codes()).isEmpty();
  }

  @Test
  void theFirstOfTwoEqualKeysCounts() {
    assertThat(((Node.Scalar) value("a: 1\na: 2\n", "a")).text()).isEqualTo("1");
    assertThat(codes()).containsExactly("double-key");
  }

  @Test
  void theRestIsReadBesideWhatIsRefused() {
    Node.Mapping root = read("a: &x 1\nb: *y\nc: !t 3\nd: 4\n");
    assertThat(root.entries()).containsOnlyKeys("a", "c", "d");
    assertThat(codes()).containsExactly("anchor", "alias", "tag");
  }

  @Test
  void anAliasGoesWithItsAnchor() {
    read("a: &x 1\nb: *x\nc: *x\n");
    assertThat(codes()).containsExactly("anchor");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    byte[] bytes = "\uFEFFa: 税\n".getBytes(UTF_8);
    Optional<Node> root = YamlReader.read("a.yaml", new ByteArrayInputStream(bytes), findings);
    assertThat(((Node.Mapping) root.orElseThrow()).entries()).containsOnlyKeys("a");
  }

  @Test
  void otherEncodingsAreTold() throws IOException {
    byte[] bytes = "name: 税收".getBytes(Charset.forName("GB18030"));
    assertThat(YamlReader.read("a.yaml", new ByteArrayInputStream(bytes), findings)).isEmpty();
    assertThat(codes()).containsExactly("not-utf8");
    assertThat(findings.list().get(0).place()).hasToString("a.yaml");
  }

  @Test
  void windowsLineEndsDoNotMoveLines() {
    assertThat(value("a: 1\r\nb: 2\r\n", "b").place()).hasToString("a.yaml:2:4");
  }
}
