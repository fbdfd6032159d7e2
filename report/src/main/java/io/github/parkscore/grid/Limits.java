// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.time.Duration;

/**
 * How much of a file is read before it is refused. They keep a hostile file from taking the whole
 * machine; a caller who expects larger ones raises them and gives the JVM the memory.
 *
 * @param bytes the largest file, in bytes
 * @param entries the most entries of a container
 * @param inflated the most bytes that the parts read of one container may unpack to
 * @param cells the most cells of one file
 * @param characters the most characters of text that one file may hold
 * @param patience how long reading may take beyond a second for every 100,000 cells
 */
public record Limits(
    long bytes, int entries, long inflated, int cells, int characters, Duration patience) {
  /** For a heap of 512 MB: a file of 100,000 rows and 60 columns has its place. */
  public static final Limits STANDARD =
      new Limits(128L << 20, 10_000, 1L << 30, 10_000_000, 40_000_000, Duration.ofSeconds(8));

  /** The rows of a sheet that any format can name. */
  static final int ROWS = 1_048_576;

  /** The columns of a sheet that any format can name. */
  static final int COLUMNS = 16_384;

  /** Sheets of a workbook, ranges of a sheet: more than anybody makes by hand. */
  static final int SHEETS = 1_000;

  static final int RANGES = 100_000;

  /** The size of the small parts that describe a container. */
  static final long DESCRIPTION = 16L << 20;

  /**
   * How deep the elements of a part may stand in each other; below what the XML readers of newer
   * JDKs allow themselves, so that the refusal is ours on all of them.
   */
  static final int DEPTH = 64;

  /** Refuses limits that refuse everything. */
  public Limits {
    if (bytes < 1 || entries < 1 || inflated < 1 || cells < 1 || characters < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }

  /** The same with another number of cells. */
  public Limits withCells(int other) {
    return new Limits(bytes, entries, inflated, other, characters, patience);
  }

  /** The same with another size of the file. */
  public Limits withBytes(long other) {
    return new Limits(other, entries, inflated, cells, characters, patience);
  }

  /** The same with another patience. */
  public Limits withPatience(Duration other) {
    return new Limits(bytes, entries, inflated, cells, characters, other);
  }
}
