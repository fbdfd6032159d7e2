// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Text;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What the reading of one file has used up. The reading thread counts; any other may look whether
 * its time is over.
 */
final class Budget {
  private static final int CELLS_A_SECOND = 100_000;

  private final Limits limits;
  private final long start = System.nanoTime();
  private volatile int cells;
  private long inflated;
  private long characters;

  Budget(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Counts the cells of a row, and stops where the reading was told to. */
  @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread counts
  void row(int ofCells) {
    int sum = cells + ofCells;
    cells = sum;
    if (sum > limits.cells()) {
      throw tooLarge("单元格", "cells", limits.cells());
    }
    goOn();
  }

  /** Counts characters of text. */
  void text(int length) {
    characters += length;
    if (characters > limits.characters()) {
      throw tooLarge("文字字符", "characters of text", limits.characters());
    }
  }

  /** Stops where the thread was interrupted or the time is over. */
  void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new UnreadableException(GridCode.READING_STOPPED);
    }
    if (isOver()) {
      throw tooSlow();
    }
  }

  /** Whether reading has taken longer than what was read so far explains. */
  boolean isOver() {
    double seconds = (System.nanoTime() - start) / 1e9;
    return seconds > limits.patience().toMillis() / 1e3 + (double) cells / CELLS_A_SECOND;
  }

  UnreadableException tooSlow() {
    return new UnreadableException(
        GridCode.FILE_TOO_SLOW, "limit", Math.max(1, limits.patience().toSeconds()));
  }

  /** A stream of which every byte is counted. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
      }
    };
  }

  private void count(int bytes) {
    inflated += bytes;
    if (inflated > limits.inflated()) {
      throw tooLarge("解压后的字节", "bytes when unpacked", limits.inflated());
    }
    goOn();
  }

  static UnreadableException tooLarge(String zh, String en, long limit) {
    return new UnreadableException(
        GridCode.FILE_TOO_LARGE, "what", new Text(zh, en), "limit", limit);
  }
}
