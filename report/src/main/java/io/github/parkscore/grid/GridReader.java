// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Reads files of tables. Whatever a file holds, reading it ends, in time and within the limits, in
 * a workbook or in findings that name the file, never in an exception. Immutable and safe for any
 * number of threads.
 */
public final class GridReader {
  private static final List<GridFormat> FORMATS =
      List.of(new XlsxFormat(), new XlsFormat(), new TextFormat());

  private final Limits limits;
  private final Optional<Charset> charset;

  private GridReader(Limits limits, Optional<Charset> charset) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.charset = Objects.requireNonNull(charset, "charset");
  }

  /** A reader with the standard limits that finds the encoding of text files itself. */
  public static GridReader standard() {
    return new GridReader(Limits.STANDARD, Optional.empty());
  }

  /** The same with other limits. */
  public GridReader within(Limits other) {
    return new GridReader(other, charset);
  }

  /** The same, but text files are in this encoding. */
  public GridReader inCharset(Charset other) {
    return new GridReader(limits, Optional.of(other));
  }

  /**
   * Reads one file.
   *
   * @return the workbook, empty if the file is none; with all findings about the file
   */
  public Outcome<Workbook> read(GridSource source) {
    Findings findings = new Findings();
    Budget budget = new Budget(limits);
    try {
      List<Sheet> sheets = Watch.run(budget, () -> sheets(source, budget, findings));
      if (sheets.isEmpty()) {
        throw damaged("没有任何工作表", "no sheet in it");
      }
      return Outcome.of(new Workbook(source.name(), sheets), findings.list());
    } catch (Throwable thrown) { // the boundary: a hostile file can make a parser throw anything
      Finding why = why(thrown, Place.file(source.name()));
      return Outcome.refused(List.of(why));
    }
  }

  private List<Sheet> sheets(GridSource source, Budget budget, Findings findings) throws Exception {
    if (source.size() == 0) {
      throw new UnreadableException(GridCode.FILE_EMPTY);
    }
    if (source.size() > limits.bytes()) {
      throw Budget.tooLarge("字节", "bytes", limits.bytes());
    }
    Contents head = Contents.of(source);
    for (GridFormat format : FORMATS) {
      if (format.claims(head)) {
        return source.onDisk(
            path ->
                format.read(
                    new OpenedFile(source.name(), path, source.extension(), charset),
                    budget,
                    findings));
      }
    }
    throw new IllegalStateException("text claims whatever is left");
  }

  private static Finding why(Throwable thrown, Place place) {
    UnreadableException known = UnreadableException.in(thrown);
    if (known != null) {
      return known.at(place);
    }
    if (thrown instanceof NoSuchFileException) {
      return GridCode.FILE_NOT_FOUND.at(place);
    }
    if (thrown instanceof FileSystemException refused) {
      String reason = refused.getReason() == null ? "access denied" : refused.getReason();
      return GridCode.FILE_NOT_READABLE.at(place, "seen", reason);
    }
    if (thrown instanceof OutOfMemoryError) {
      return Budget.tooLarge("可用内存", "bytes of memory", Runtime.getRuntime().maxMemory()).at(place);
    }
    return thrown instanceof ZipException
        ? damaged("压缩结构不完整", "its container is incomplete").at(place)
        : damaged("内部记录有误", "its inner records contradict each other").at(place);
  }

  private static UnreadableException damaged(String zh, String en) {
    return new UnreadableException(GridCode.FILE_DAMAGED, "seen", new Text(zh, en));
  }
}
