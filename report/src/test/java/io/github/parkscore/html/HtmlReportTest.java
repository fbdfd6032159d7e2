// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parkscore.finding.Language;
import io.github.parkscore.view.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {
  private static final int MOST_BYTES = 1_500_000;

  @ParameterizedTest
  @EnumSource(Language.class)
  void isWellFormedAndEveryLinkLeadsSomewhere(Language language) throws Exception {
    NodeList elements =
        PageText.of(Fixture.province(), language).document().getElementsByTagName("*");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < elements.getLength(); i++) {
      String id = ((Element) elements.item(i)).getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
    }
    for (int i = 0; i < elements.getLength(); i++) {
      String href = ((Element) elements.item(i)).getAttribute("href");
      assertThat(href.isEmpty() || ids.contains(href.substring(1))).as(href).isTrue();
      String labelled = ((Element) elements.item(i)).getAttribute("for");
      assertThat(labelled.isEmpty() || ids.contains(labelled)).as(labelled).isTrue();
    }
  }

  @Test
  void theSmallestModelMakesAPageToo() throws Exception {
    PageText page = PageText.of(Fixture.small(), Language.ZH);
    assertThat(page.document().getElementsByTagName("article").getLength()).isEqualTo(12);
    assertThat(page.html()).doesNotContain("id=\"moves\"", "id=\"grades\"", "id=\"findings\"");
  }

  @Test
  void itsPolicyAllowsItsOwnStyleAndScriptAndNothingElse() {
    PageText page = PageText.of(Fixture.province(), Language.ZH);
    assertThat(page.inside("style")).hasSize(1);
    assertThat(page.inside("script")).hasSize(1);
    assertThat(page.html())
        .contains(
            "content=\"default-src 'none'; style-src '"
                + Asset.hash(page.inside("style").get(0))
                + "'; script-src '"
                + Asset.hash(page.inside("script").get(0))
                + "'; base-uri 'none'; form-action 'none'\"");
    assertThat(page.withoutScripts()).doesNotContain(" style=", " onclick=", "javascript:");
  }

  @Test
  void asksForNothing() {
    String page = PageText.of(Fixture.province(), Language.ZH).html();
    assertThat(page.replace("xmlns=\"http://www.w3.org/1999/xhtml\"", ""))
        .doesNotContain("http:", "https:", "src=", "@import", "url(\"", "<link", "<iframe");
  }

  @Test
  void isSmallAndAlwaysTheSame() {
    String first = PageText.of(Fixture.province(), Language.ZH).html();
    assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
    assertThat(PageText.of(Fixture.province(), Language.ZH).html()).isEqualTo(first);
  }

  @Test
  void everyZoneHasASection() throws Exception {
    NodeList articles =
        PageText.of(Fixture.province(), Language.ZH).document().getElementsByTagName("article");
    assertThat(articles.getLength()).isEqualTo(Fixture.ZONES);
  }

  @Test
  void saysItsStateAndNeverThatThereIsNone() {
    String page = PageText.of(Fixture.province(), Language.ZH).withoutScripts();
    assertThat(page).contains("<span class=\"stamp\">试算稿</span>", "内部", "均为虚构");
    assertThat(page).doesNotContainPattern("[^0-9.,]0家").doesNotContain("NaN", "null", "E-");
  }

  @Test
  void marksWhatIsAssumed() {
    String page = PageText.of(Fixture.province(), Language.ZH).withoutScripts();
    assertThat(page).contains("<span class=\"set\">5</span>", "〔设〕");
  }

  @Test
  void hostileNamesAreText() throws Exception {
    PageText page =
        PageText.of(
            Fixture.named(
                "=1+1",
                "<script>alert(1)</script>",
                "</script><img src=x onerror=alert(1)>",
                "\" autofocus onfocus=alert(1) x=\"",
                "甲\u202e乙\u0000丙",
                "${1+1}<#assign x=1>",
                "]]>&amp;&#x3c;"),
            Language.ZH);
    assertThat(page.document().getElementsByTagName("img").getLength()).isZero();
    assertThat(page.inside("script")).hasSize(1);
    assertThat(page.html())
        .contains("=1+1", "&lt;script&gt;alert(1)", "甲 乙 丙", "${1+1}&lt;#assign x=1&gt;")
        .doesNotContain("<img", "\u202e", "\" autofocus");
  }

  @Test
  void streamsAreFlushedAndLeftOpen() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    HtmlReport.write(Fixture.small(), Language.EN, out);
    assertThat(closed[0]).isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n");
  }

  @Test
  void aDiskThatIsFullIsTold() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> HtmlReport.write(Fixture.small(), Language.ZH, full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }
}
