// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates can reach: only what they are shown. */
class TemplatesTest {
  private static final PageWrapper WRAPPER = new PageWrapper(Language.EN);

  record Model(String text, Text both, Optional<String> none, double missing, List<Integer> list) {}

  private static final Model MODEL =
      new Model("a<b>&\"'\u202e", new Text("中", "en"), Optional.empty(), Double.NaN, List.of(1, 2));

  private static String filled(String template) throws Exception {
    StringWriter out = new StringWriter();
    Templates.write(
        new freemarker.template.Template("test.ftlh", template, Templates.configuration()),
        MODEL,
        WRAPPER,
        out);
    return out.toString();
  }

  @Test
  void everyTextIsEscapedAndInert() throws Exception {
    assertThat(filled("${text}")).isEqualTo("a&lt;b&gt;&amp;&quot;&#39; ");
  }

  @Test
  void textsSpeakTheLanguageOfThePage() throws Exception {
    assertThat(filled("${both}")).isEqualTo("en");
  }

  @Test
  void whatIsNotThereIsMissing() throws Exception {
    assertThat(filled("<#if none??>a<#else>b</#if><#if missing??>a<#else>b</#if>")).isEqualTo("bb");
  }

  @Test
  void numbersAreTheSameOnEveryMachine() throws Exception {
    assertThat(filled("${1234567.5} ${list?size}")).isEqualTo("1234567.5 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${text?api.length()}",
        "${text.length()}",
        "${text.class}",
        "${.getClass()}",
        "<#include '/etc/passwd'>",
        "<#include 'file:///etc/passwd'>",
        "<#include '../words.zh.properties'>",
        "<#include 'page.css'>",
        "${nothing}",
        "${none}",
      })
  void nothingElseCanBeReached(String template) {
    assertThatThrownBy(() -> filled(template)).isInstanceOf(Exception.class);
  }

  @Test
  void onlyKnownKindsAreWrapped() {
    assertThatThrownBy(() -> WRAPPER.wrap(new Thread()))
        .hasMessageContaining("not for templates: java.lang.Thread");
  }
}
