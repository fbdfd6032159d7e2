// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of every function has an example, and the example is right. */
class FunctionExamplesTest {
  private static Node.Mapping documented() throws IOException {
    try (InputStream in =
        Function.class.getResourceAsStream("/META-INF/parkscore/functions.yaml")) {
      Findings findings = new Findings();
      Node root = YamlReader.read("functions.yaml", in, findings).orElseThrow();
      assertThat(findings.list()).isEmpty();
      return (Node.Mapping) root;
    }
  }

  static Stream<Arguments> examples() throws IOException {
    return documented().entries().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue().value()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void comesOutAsDocumented(String name, Node.Mapping entry) {
    Node.Mapping example = (Node.Mapping) entry.entries().get("example").value();
    double[] gives = figures(example.entries().get("gives").value());
    Desk desk = new Desk(gives.length);
    columns(example, "given").forEach((column, node) -> desk.item(column, null, figures(node)));
    columns(example, "earlier").forEach((column, node) -> desk.earlier(column, figures(node)));
    columns(example, "groups").forEach((column, node) -> desk.text(column, texts(node)));
    columns(example, "result").forEach((column, node) -> desk.result(column, figures(node)));
    String formula = ((Node.Scalar) example.entries().get("formula").value()).text();
    assertThat(formula).contains(name + "(");
    assertThat(desk.compute(formula))
        .containsExactly(gives, org.assertj.core.data.Offset.offset(1e-15));
  }

  @Test
  void everyFunctionIsDocumented() throws IOException {
    List<String> names = Function.symbols();
    assertThat(documented().entries().keySet()).containsExactlyElementsOf(names);
  }

  private static Map<String, Node> columns(Node.Mapping example, String key) {
    Map<String, Node> columns = new java.util.LinkedHashMap<>();
    if (example.entries().containsKey(key)) {
      ((Node.Mapping) example.entries().get(key).value())
          .entries()
          .forEach((name, entry) -> columns.put(name, entry.value()));
    }
    return columns;
  }

  private static double[] figures(Node node) {
    return Arrays.stream(texts(node))
        .mapToDouble(text -> text.equals("missing") ? Double.NaN : Double.parseDouble(text))
        .toArray();
  }

  private static String[] texts(Node node) {
    return ((Node.Sequence) node)
        .items().stream().map(item -> ((Node.Scalar) item).text()).toArray(String[]::new);
  }
}
