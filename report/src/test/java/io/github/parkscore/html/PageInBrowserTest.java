// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Language;
import io.github.parkscore.made.Played;
import io.github.parkscore.testing.Tool;
import io.github.parkscore.view.Fixture;
import io.github.parkscore.view.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. */
class PageInBrowserTest {
  private static final String VISIBLE =
      "document.querySelectorAll('.ranking tr[id]:not([hidden])')";
  private static final String FIRST = "document.querySelector('.ranking tbody tr').id";
  private static final Evaluation EVALUATION = Fixture.province();

  private static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() throws Exception {
    Path program = Tool.CHROMIUM.require();
    folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "browser");
    browser = Browser.start(program, folder.toAbsolutePath());
    page = written("report.html", EVALUATION, Language.ZH);
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path written(String name, Evaluation evaluation, Language language)
      throws IOException {
    Path file = folder.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      HtmlReport.write(evaluation, language, out);
    }
    return file;
  }

  private static void open(int width) throws Exception {
    browser.resize(width, 900);
    browser.open(page);
  }

  private static int count(String elements) throws Exception {
    return Integer.parseInt(browser.run(elements + ".length"));
  }

  private static void click(String selector) throws Exception {
    browser.run("document.querySelector(\"" + selector + "\").click()");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 390, 640, 641, 800, 960, 961, 1100, 1231, 1440, 1600, 1920})
  void nothingIsWiderThanTheWindow(int width) throws Exception {
    open(width);
    assertThat(Integer.parseInt(browser.run("document.documentElement.scrollWidth")))
        .isLessThanOrEqualTo(width);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1);
  }

  /** Names of categories as long as they come, with grades, honours and warnings beside them. */
  @ParameterizedTest
  @ValueSource(ints = {390, 961, 1231, 1440})
  void longNamesOfCategoriesAreWrapped(int width) throws Exception {
    for (int categories : new int[] {5, 6, 10}) {
      StringBuilder score = new StringBuilder("items: {s: {name: 得分}}\nscore:\n");
      for (int i = 0; i < categories; i++) {
        score.append("  - {id: c" + i + ", name: 固定资产投资（含设备投资）和持续创新能力" + i);
        score.append(", value: s, rule: x / 100, weight: " + 100.0 / categories + "}\n");
      }
      score.append("grades: {list: [{name: 不达标, when: total < 50}, {name: 达标}]}\n");
      score.append("honours: [{name: 高质量发展先进开发区, when: total > 80}]\n");
      score.append("watch: [{name: 两年内原则上不得推荐升级, when: total < 80}]\n");
      Evaluation round = Played.of(score.toString()).item("s", 90, 70, 30).run();
      browser.resize(width, 900);
      browser.open(written("long" + categories + ".html", round, Language.ZH));
      assertThat(Integer.parseInt(browser.run("document.documentElement.scrollWidth")))
          .as(categories + " categories")
          .isLessThanOrEqualTo(width);
      String shown = browser.run("document.querySelector('.ranking thead .c').title");
      assertThat(shown).contains("固定资产投资（含设备投资）和持续创新能力0");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void aPictureCanBeTaken(int width) throws Exception {
    open(width);
    byte[] picture = browser.picture();
    Files.createDirectories(Path.of("target/pictures"));
    Files.write(Path.of("target/pictures/page-" + width + ".png"), picture);
    assertThat(picture).hasSizeGreaterThan(30_000);
  }

  @Test
  void englishWorksLikewise() throws Exception {
    browser.resize(1440, 900);
    browser.open(written("english.html", EVALUATION, Language.EN));
    assertThat(browser.complaints()).isEmpty();
    assertThat(Integer.parseInt(browser.run("document.documentElement.scrollWidth")))
        .isLessThanOrEqualTo(1440);
  }

  @Test
  void aHeadSortsByItsColumn() throws Exception {
    open(1440);
    String first = browser.run(FIRST);
    click(".ranking th:nth-child(2) button");
    assertThat(browser.run("document.querySelector('.ranking th:nth-child(2)').ariaSort"))
        .isEqualTo("descending");
    assertThat(browser.run("document.querySelector('.ranking tbody .v').textContent"))
        .startsWith("▲");
    click(".ranking th:nth-child(2) button");
    assertThat(browser.run("document.querySelector('.ranking tbody .v').textContent"))
        .startsWith("▼");
    click(".ranking th:nth-child(2) button");
    assertThat(browser.run(FIRST)).isEqualTo(first);
    click(".ranking th[colspan] button");
    String leader = "r" + economyLeader();
    assertThat(browser.run(FIRST)).isEqualTo(leader);
  }

  private static int economyLeader() {
    Ledger ledger = Ledger.of(EVALUATION);
    return ledger.ranks(ledger.tree().node("economy").orElseThrow()).at(0);
  }

  @Test
  void theSearchFindsByNameAndCode() throws Exception {
    open(1440);
    browser.press("/");
    assertThat(browser.run("document.activeElement.id")).isEqualTo("find");
    browser.type("Q047");
    assertThat(count(VISIBLE)).isEqualTo(1);
    browser.press("Escape");
    assertThat(count(VISIBLE)).isEqualTo(Fixture.ZONES);
    browser.type("综合保税");
    assertThat(count(VISIBLE)).isEqualTo(1);
    browser.press("Enter");
    assertThat(browser.run("document.querySelector('article:target').id")).startsWith("z-Q");
    browser.press("Escape");
    browser.type("没有这个名字");
    assertThat(count(VISIBLE)).isZero();
    assertThat(browser.run("document.querySelector('.find .count').textContent"))
        .isEqualTo("没有符合的");
  }

  @Test
  void filtersShowTheRankInTheirGroups() throws Exception {
    open(1440);
    click("[data-filter='0'] button:nth-child(2)");
    Ranking level = EVALUATION.rankings().get(1);
    assertThat(count(VISIBLE + ".values().filter(r => r.querySelector('.t')).toArray()"))
        .isGreaterThanOrEqualTo(level.counts()[1]);
    assertThat(browser.run(VISIBLE + "[0].cells[0].textContent")).isEqualTo("1");
    click("[data-filter='1'] button:nth-child(3)");
    Ranking both = EVALUATION.rankings().get(3);
    int park = Integer.parseInt(browser.run(VISIBLE + "[5].id.slice(1)"));
    assertThat(both.groups().get(both.group()[park])).isEqualTo("省级+苏北");
    assertThat(browser.run(VISIBLE + "[5].cells[0].textContent").split(" ")[0])
        .isEqualTo(Integer.toString(both.rank()[park]));
    click(".everybody");
    assertThat(count(VISIBLE)).isEqualTo(Fixture.ZONES);
    assertThat(browser.run(VISIBLE + "[0].cells[0].textContent")).isEqualTo("1");
  }

  @Test
  void arrowsWalkThroughTheNames() throws Exception {
    open(1440);
    browser.press("/");
    browser.press("ArrowDown");
    browser.press("ArrowDown");
    String second =
        "document.querySelectorAll('.ranking tbody th a')[1] === document.activeElement";
    assertThat(browser.run(second)).isEqualTo("true");
    browser.press("ArrowUp");
    assertThat(browser.run(second)).isEqualTo("false");
  }

  @Test
  void textIsLargeEnoughOnAPhone() throws Exception {
    open(390);
    assertThat(
            browser.run(
                "Math.min(...[...document.querySelectorAll('.first svg text')]"
                    + ".filter(t => t.getBoundingClientRect().height)"
                    + ".map(t => parseFloat(getComputedStyle(t).fontSize)"
                    + " * t.ownerSVGElement.getScreenCTM().a)) > 11"))
        .isEqualTo("true");
  }

  @Test
  void hostileNamesDoNothing() throws Exception {
    browser.resize(1440, 900);
    browser.open(
        written(
            "hostile.html",
            Fixture.named(
                "<img src=x onerror=document.title='hacked'>",
                "<script>document.title='hacked'</script>",
                "</script><script>document.title='hacked'</script>",
                "\" onmouseover=\"document.title='hacked'",
                "</title><svg onload=document.title='hacked'>"),
            Language.ZH));
    assertThat(browser.run("document.title")).contains("2024年度");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1);
    assertThat(browser.run("document.querySelectorAll('img').length")).isEqualTo("0");
    browser.run("document.querySelector('#find').value = '<img'");
    browser.run("document.querySelector('#find').dispatchEvent(new Event('input'))");
    assertThat(count(VISIBLE)).isEqualTo(1);
  }
}
