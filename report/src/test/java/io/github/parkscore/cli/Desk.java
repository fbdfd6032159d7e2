// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small round in a folder: a model, a roster of four, their returns; and whoever works on it. */
final class Desk {
  private final Path folder;

  private Desk(Path folder) {
    this.folder = folder;
  }

  /** The small round, laid out in an empty folder. */
  static Desk in(Path folder) {
    Desk desk = new Desk(folder);
    desk.put("model.yaml", resource("model.yaml"));
    desk.put("roster.csv", resource("roster.csv"));
    desk.put("returns/all.csv", resource("returns.csv"));
    return desk;
  }

  private static byte[] resource(String name) {
    try (InputStream in = Desk.class.getResourceAsStream("small/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Desk put(String name, byte[] content) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.write(path(name), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Desk put(String name, String... lines) {
    return put(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Desk without(String name) {
    try {
      Files.delete(path(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Desk folder(String name) {
    try {
      Files.createDirectories(path(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first place where a text stands in a file; it has to stand there. */
  Desk edit(String name, String before, String after) {
    String text = text(name);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(name + " has no " + before);
    }
    int at = text.indexOf(before);
    return put(
        name,
        (text.substring(0, at) + after + text.substring(at + before.length()))
            .getBytes(StandardCharsets.UTF_8));
  }

  String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Scores the round into {@code out}, with these words behind the usual ones. */
  Said score(Language language, String... more) {
    List<String> words =
        new ArrayList<>(List.of("score", "--model", "@model.yaml", "--data", "@returns"));
    words.addAll(List.of("--roster", "@roster.csv", "--out", "@out"));
    words.addAll(List.of(more));
    return run(language, words.toArray(String[]::new));
  }

  /** All that a command line says, in the language of the machine. */
  static String bare(String... words) {
    StringWriter said = new StringWriter();
    Cli.run(words, new PrintWriter(said), new PrintWriter(said));
    return said.toString();
  }

  /** Runs a command line; {@code @name} is a file or folder of the desk. */
  Said run(Language language, String... words) {
    List<String> arguments = new ArrayList<>();
    for (String word : words) {
      arguments.add(word.startsWith("@") ? path(word.substring(1)).toString() : word);
    }
    arguments.addAll(List.of("--lang", language.name().toLowerCase(Locale.ROOT)));
    return call(language, arguments);
  }

  private Said call(Language language, List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Map<String, Integer> before = contents();
    int exit =
        Cli.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    String here = folder + "/";
    return new Said(
        language,
        exit,
        out.toString().replace(here, ""),
        err.toString().replace(here, ""),
        changed(before, contents()));
  }

  private static List<String> changed(Map<String, Integer> before, Map<String, Integer> after) {
    Map<String, Integer> all = new TreeMap<>(before);
    all.putAll(after);
    return all.keySet().stream()
        .filter(name -> !java.util.Objects.equals(before.get(name), after.get(name)))
        .toList();
  }

  /** The files of the folder and what is in them. */
  private Map<String, Integer> contents() {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
