// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a small model, returns and what is expected of them. The first two lines of its
 * {@code model.yaml} are comments that say what it shows, in Chinese and in English; the lines that
 * say it in the model's language end with {@code # ←}.
 *
 * @param folder where it stands
 * @param number the first part of the folder's name: {@code 13}, {@code w03}
 * @param zh what it shows, in Chinese, with the system that has it
 * @param en the same in English
 * @param said the lines that say it, without indentation and mark
 */
public record WorkedModel(Path folder, String number, String zh, String en, List<String> said) {
  private static final String MODEL = "model.yaml";
  private static final String MARK = "# ←";

  /** Keeps a copy. */
  public WorkedModel {
    said = List.copyOf(said);
  }

  /**
   * The worked models in the folders inside a folder, by their names.
   *
   * @throws UncheckedIOException if a folder has no readable model
   */
  public static List<WorkedModel> in(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Files::isDirectory).sorted().map(WorkedModel::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static WorkedModel of(Path folder) {
    String name = folder.getFileName().toString();
    List<String> lines;
    try {
      lines = Files.readAllLines(folder.resolve(MODEL));
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
    List<String> said = new ArrayList<>();
    for (String line : lines) {
      if (line.endsWith(MARK)) {
        said.add(line.substring(0, line.length() - MARK.length()).strip());
      }
    }
    return new WorkedModel(
        folder, name.split("-", 2)[0], comment(lines, 0), comment(lines, 1), said);
  }

  /** The text of a line that is a comment; empty if it is none. */
  private static String comment(List<String> lines, int at) {
    boolean there = at < lines.size() && lines.get(at).startsWith("# ");
    return there ? lines.get(at).substring(2).strip() : "";
  }

  /** The model's file. */
  public Path model() {
    return folder.resolve(MODEL);
  }

  /** The folder's name, which says number and kind. */
  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
