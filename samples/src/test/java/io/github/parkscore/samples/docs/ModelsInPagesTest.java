// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every piece of YAML in a page is read and bound. The word after {@code yaml} says what it is: a
 * whole {@code model}; keys at the {@code top} of one; an entry of {@code score}; a model that is
 * {@code refused}, the code of the finding behind it.
 */
class ModelsInPagesTest {
  /** A model with the items and attributes that fragments speak of. */
  private static final String ITEMS =
      """
      items:
        tax:       {name: 税收, unit: 亿元}
        revenue:   {name: 营业收入, unit: 亿元}
        area:      {name: 面积, unit: 亩}
        rnd:       {name: 研发经费, unit: 万元}
        projects:  {name: 项目数, unit: 个, blank: 0}
        findings:  {name: 督察问题, unit: 个, blank: 0}
        accidents: {name: 安全事故, unit: 起, blank: 0}
      """;

  private static final String ATTRIBUTES =
      """
      attributes:
        kind:   {name: 类型, values: [经开区, 高新区, 综合保税区]}
        level:  {name: 级别, values: [国家级, 省级]}
        region: {name: 片区, values: [东部, 中部, 西部]}
      """;

  private static final String SCORE =
      "score: [{id: tax_level, name: 税收, value: tax, weight: 100, rule: minmax}]\n";

  static Stream<Page.Block> blocks() {
    return Page.blocksIn("yaml", "yml");
  }

  @Test
  void thereAreSome() {
    assertThat(blocks()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void isReadAndBound(Page.Block block) {
    String text = model(block);
    List<Finding> findings = findings(text);
    if (block.kind().startsWith("refused")) {
      assertThat(findings).extracting(Finding::code).contains(block.kind().split(" ")[1]);
    } else {
      assertThat(findings).as(block + "\n" + text).isEmpty();
    }
  }

  /** The whole model that a block is, or stands in. */
  static String model(Page.Block block) {
    return switch (block.kind().split(" ")[0]) {
      case "model", "refused" -> block.text();
      case "top" -> around(block.text());
      case "score" -> around("score:\n" + block.text().indent(2));
      default -> throw new AssertionError(block + ": say what it is: ```yaml model");
    };
  }

  /** A whole model with these keys at its top, and what it can't do without. */
  private static String around(String keys) {
    String model = "parkscore: 1\nid: page\nedition: 2024\nname: 例\nsubject: 开发区\n" + keys;
    String[] sections = {
      "source: {title: 例}\n",
      "missing: 0\n",
      "round: none\n",
      "quota: nearest\n",
      ITEMS,
      ATTRIBUTES,
      SCORE
    };
    for (String section : sections) {
      String key = section.substring(0, section.indexOf(':') + 1);
      model += ("\n" + keys).contains("\n" + key) ? "" : section;
    }
    return model;
  }

  private static List<Finding> findings(String text) {
    return ModelReader.read("model.yaml", text).findings();
  }

  /** Messages that a page quotes below a refused model are those that it gets. */
  @ParameterizedTest
  @MethodSource("blocks")
  void refusalsAreQuotedInFull(Page.Block block) {
    if (block.kind().startsWith("refused")) {
      List<Page.Block> all = Page.named(block.page().split(":")[0]).blocks();
      Page.Block below = all.get(all.indexOf(block) + 1);
      assertThat(below.language()).as(block + " is followed by its message").isEqualTo("text");
      String said =
          Stream.of(Language.ZH, Language.EN)
              .flatMap(language -> findings(block.text()).stream().map(f -> f.line(language)))
              .collect(Collectors.joining("\n"));
      assertThat(below.text().lines()).allSatisfy(line -> assertThat(said).contains(line));
    }
  }
}
