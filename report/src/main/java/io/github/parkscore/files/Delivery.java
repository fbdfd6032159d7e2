// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The files that one run puts into one folder. All are written aside first; {@link #publish} then
 * moves them to their places in the order in which they were written. So a file appears whole or
 * not at all, a run that fails half way changes nothing, and the last file, which names the hashes
 * of the others, is never there before them. Used by one thread at a time:
 *
 * <pre>{@code
 * try (Delivery delivery = Delivery.into(folder, inputs)) {
 *   delivery.write("scores.csv", scores::writeTo);
 *   delivery.write("evaluation.json", out -> evaluation(delivery.written()).writeTo(out));
 *   delivery.publish();
 * }
 * }</pre>
 */
public final class Delivery implements AutoCloseable {
  private final Path folder;
  private final List<Path> inputs;
  private final List<Aside> asides = new ArrayList<>();

  private Delivery(Path folder, Collection<Path> inputs) {
    this.folder = folder;
    this.inputs = List.copyOf(inputs);
  }

  /**
   * Files for a folder, which is made where it is not there.
   *
   * @param inputs the files that were read, none of which is replaced
   * @throws NotWrittenException if there is no such folder and none can be made
   */
  public static Delivery into(Path folder, Collection<Path> inputs) throws NotWrittenException {
    try {
      Files.createDirectories(folder);
      Leftovers.remove(folder);
      return new Delivery(folder, inputs);
    } catch (IOException e) {
      throw Refusal.ofFolder(folder, e);
    }
  }

  /**
   * Writes a file aside.
   *
   * @param name its name in the folder
   * @throws NotWrittenException if it can't be written, or would replace an input
   */
  public Fingerprint write(String name, Content content) throws NotWrittenException {
    if (!isPlain(name)) {
      throw new IllegalArgumentException("no name of a file: " + name);
    }
    Path target = folder.resolve(name);
    if (asides.stream().anyMatch(aside -> aside.target().equals(target))) {
      throw new IllegalArgumentException("two files have the name " + name);
    }
    refuseInputs(target);
    Aside aside = Aside.of(target);
    asides.add(aside);
    return aside.write(content);
  }

  private static boolean isPlain(String name) {
    return !name.isBlank() && !Set.of(".", "..").contains(name) && !name.matches(".*[/\\\\].*");
  }

  private void refuseInputs(Path target) throws NotWrittenException {
    for (Path input : inputs) {
      if (isSame(input, target)) {
        throw Refusal.because(FilesCode.WOULD_REPLACE_INPUT, target);
      }
    }
  }

  private static boolean isSame(Path input, Path target) {
    try {
      return Files.exists(target) && Files.isSameFile(input, target);
    } catch (IOException e) {
      return input.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize());
    }
  }

  /** What was written so far, in order. */
  public List<Fingerprint> written() {
    return asides.stream().map(Aside::fingerprint).filter(Objects::nonNull).toList();
  }

  /**
   * Moves all files to their places. That each can be replaced is looked at before the first is
   * moved, so that a file open in another program leaves the folder as it was.
   *
   * @throws NotWrittenException if one can't be replaced
   */
  public void publish() throws NotWrittenException {
    for (Aside aside : asides) {
      aside.check();
    }
    for (Aside aside : asides) {
      aside.move();
    }
    asides.clear();
    Disk.flushFolder(folder);
  }

  /** Removes what was written aside and not moved. */
  @Override
  public void close() {
    asides.forEach(Aside::remove);
    asides.clear();
  }
}
