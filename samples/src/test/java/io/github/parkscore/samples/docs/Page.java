// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of Markdown, taken apart. */
record Page(Path file, List<Block> blocks, String prose) {
  /** The folder that everything stands in; tests run in the folder of their module. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern SPAN = Pattern.compile("``?([^`\\n]+)``?");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  /**
   * A block between fences.
   *
   * @param page the page it stands in, and its line
   * @param language the first word after the fence
   * @param kind the second, which says what a test does with it; empty if there is none
   * @param text the lines inside
   */
  record Block(String page, String language, String kind, String text) {
    @Override
    public String toString() {
      return page;
    }
  }

  /** All pages that people read: those of the top folder, of docs, of the samples. */
  static List<Page> all() {
    List<Path> files = new ArrayList<>();
    for (Path folder :
        List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("samples/models/jiangsu"))) {
      try (Stream<Path> inside = Files.list(folder)) {
        inside.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files.stream().map(Page::of).toList();
  }

  static Page named(String name) {
    return of(ROOT.resolve(name));
  }

  static Stream<Block> blocksIn(String... languages) {
    return all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> List.of(languages).contains(block.language()));
  }

  private static Page of(Path file) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    StringBuilder inside = null;
    String[] info = {};
    int start = 0;
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("```")) {
        (inside == null ? prose : inside).append(line).append('\n');
      } else if (inside == null) {
        inside = new StringBuilder();
        info = line.substring(3).strip().split("\\s+", 2);
        start = i + 1;
      } else {
        String place = ROOT.relativize(file) + ":" + start;
        blocks.add(new Block(place, info[0], info.length > 1 ? info[1] : "", inside.toString()));
        inside = null;
      }
    }
    return new Page(file, List.copyOf(blocks), prose.toString());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** What stands between backquotes. */
  List<String> spans() {
    return SPAN.matcher(prose).results().map(Page::first).toList();
  }

  /** Where links and pictures point to. */
  List<String> links() {
    return LINK.matcher(SPAN.matcher(prose).replaceAll("")).results().map(Page::first).toList();
  }

  private static String first(MatchResult result) {
    return result.group(1);
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
