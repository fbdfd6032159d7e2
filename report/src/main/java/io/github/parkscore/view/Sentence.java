// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prose with figures in it, in both languages. Figures are marked, so that a page can print them
 * bold; everything else is plain.
 *
 * @param zh the Chinese prose
 * @param en the English prose
 */
public record Sentence(List<Run> zh, List<Run> en) {
  /** Prose that says nothing. */
  public static final Sentence EMPTY = new Sentence(List.of(), List.of());

  /**
   * A stretch of prose.
   *
   * @param text its words
   * @param strong whether it is a figure
   */
  public record Run(String text, boolean strong) {}

  /** Keeps copies. */
  public Sentence {
    zh = List.copyOf(zh);
    en = List.copyOf(en);
  }

  /**
   * Prose from a pattern in each language, in which {0}, {1}, … stand for the arguments: a {@link
   * Text} is a name and plain, anything else is a figure.
   */
  public static Sentence of(String zh, String en, Object... arguments) {
    return new Builder().add(zh, en, arguments).build();
  }

  /** The prose of a language. */
  public List<Run> in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }

  /** The prose without marks. */
  public Text text() {
    return new Text(joined(zh), joined(en));
  }

  private static String joined(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** Collects prose clause by clause. */
  static final class Builder {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final List<Run> zh = new ArrayList<>();
    private final List<Run> en = new ArrayList<>();

    Builder add(String zhPattern, String enPattern, Object... arguments) {
      fill(zh, zhPattern, Language.ZH, arguments);
      fill(en, enPattern, Language.EN, arguments);
      return this;
    }

    boolean isEmpty() {
      return zh.isEmpty();
    }

    Sentence build() {
      return new Sentence(zh, en);
    }

    private static void fill(List<Run> runs, String pattern, Language language, Object[] given) {
      Matcher matcher = PLACE.matcher(pattern);
      int at = 0;
      while (matcher.find()) {
        plain(runs, pattern.substring(at, matcher.start()));
        Object argument = given[Integer.parseInt(matcher.group(1))];
        if (argument instanceof Text name) {
          plain(runs, name.in(language));
        } else {
          runs.add(new Run(String.valueOf(argument), true));
        }
        at = matcher.end();
      }
      plain(runs, pattern.substring(at));
    }

    private static void plain(List<Run> runs, String text) {
      if (text.isEmpty()) {
        return;
      }
      int last = runs.size() - 1;
      if (last >= 0 && !runs.get(last).strong()) {
        runs.set(last, new Run(runs.get(last).text() + text, false));
      } else {
        runs.add(new Run(text, false));
      }
    }
  }
}
