// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the heads of tables by what is written in them. A row with a word such as 名称 or 指标 is where
 * one may be; of the bands of rows around it the one is taken that names most, then the one that
 * states most units and times, then the lowest in height.
 */
final class HeadFinder {
  private static final int HIGHEST = 4;
  private static final int WITHOUT_WORD = 60;

  private static final Comparator<Head> BETTER =
      Comparator.comparingInt(Head::names)
          .thenComparingInt(Head::details)
          .thenComparing(Head::height, Comparator.reverseOrder());

  private final SheetView view;
  private final Vocabulary vocabulary;
  private final HeadPath paths;

  HeadFinder(SheetView view, Vocabulary vocabulary) {
    this.view = view;
    this.vocabulary = vocabulary;
    this.paths = new HeadPath(vocabulary);
  }

  HeadPath paths() {
    return paths;
  }

  /** All heads of the sheet, from the top. */
  List<Head> find() {
    List<Head> heads = new ArrayList<>();
    int from = 0;
    for (int row = 0; row < view.rows().size(); row++) {
      if (row >= from && mayHoldHead(view.rows().get(row))) {
        Optional<Head> head = best(from, row);
        head.ifPresent(heads::add);
        from = head.map(found -> found.last() + 1).orElse(from);
      }
    }
    return heads.isEmpty() ? withoutWord() : heads;
  }

  /** A head whose only words are items: of one park that is named elsewhere. */
  private List<Head> withoutWord() {
    for (int row = 0; row < Math.min(WITHOUT_WORD, view.rows().size()); row++) {
      Optional<Head> head = best(0, row);
      if (head.isPresent()) {
        return List.of(head.get());
      }
    }
    return new HeadlessList(view, paths).find().map(List::of).orElse(List.of());
  }

  private boolean mayHoldHead(Row row) {
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (cell.kind() == Cell.Kind.TEXT
          && vocabulary.find(cell.text()).filter(Meaning.Key.class::isInstance).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Head> best(int from, int around) {
    Head best = null;
    int end = Math.min(view.rows().size(), around + HIGHEST);
    for (int last = around; last < end && isHeadRow(view.rows().get(last)); last++) {
      for (int first = last; first >= Math.max(from, last - HIGHEST + 1); first--) {
        if (first < last && isTitle(view.rows().get(first))) {
          break;
        }
        Head head = head(first, last);
        boolean table = head.shape() != Head.Shape.NONE;
        if (table && (best == null || BETTER.compare(head, best) > 0)) {
          best = head;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** A single text over a table is its title, and 填报单位：合肥经开区 speaks of it, too. */
  private boolean isTitle(Row row) {
    int texts = 0;
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (view.shows(row.column(i)) && !cell.isBlank()) {
        texts++;
        if (isLabel(cell.shown())) {
          return true;
        }
      }
    }
    return texts < 2;
  }

  private boolean isLabel(String text) {
    int colon = text.replace('：', ':').indexOf(':');
    return colon > 0
        && vocabulary
            .find(text.substring(0, colon))
            .filter(Meaning.Key.class::isInstance)
            .isPresent();
  }

  /** Numbers other than years stand in no head. */
  private static boolean isHeadRow(Row row) {
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      boolean year = cell.number() >= 1900 && cell.number() <= 2999 && cell.number() % 1 == 0;
      if (cell.kind() == Cell.Kind.NUMBER && !year || cell.isUncached()) {
        return false;
      }
    }
    return true;
  }

  private Head head(int first, int last) {
    List<Row> band = view.rows().subList(first, last + 1);
    TreeSet<Integer> columns = new TreeSet<>();
    for (Row row : band) {
      for (int i = 0; i < row.size(); i++) {
        if (view.shows(row.column(i)) && !row.get(i).isBlank()) {
          columns.add(row.column(i));
        }
      }
    }
    List<Field> fields = new ArrayList<>();
    TreeSet<String> carried = new TreeSet<>();
    for (int column : columns) {
      List<String> path = path(band, column, carried);
      fields.add(new Field(column, path, paths.find(path)));
    }
    return new Head(first, last, fields, List.copyOf(carried));
  }

  private List<String> path(List<Row> band, int column, TreeSet<String> carried) {
    List<String> path = new ArrayList<>();
    for (int i = 0; i < band.size(); i++) {
      String text = view.head(band.get(i), column);
      if (text.isEmpty() && isUnderGroup(band, i, column)) {
        text = atLeft(band, i, column);
        if (!text.isEmpty()) {
          carried.add(text);
        }
      }
      if (!text.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
        path.add(text);
      }
    }
    return path;
  }

  /** Whether a cell is empty while one below it in the head is not. */
  private boolean isUnderGroup(List<Row> band, int i, int column) {
    return i + 1 < band.size() && !view.head(band.get(i + 1), column).isEmpty();
  }

  /**
   * The group whose name stands further left, over a text of its own, in a cell that is not merged.
   */
  private String atLeft(List<Row> band, int i, int column) {
    Row row = band.get(i);
    for (int left = column - 1; left >= 0; left--) {
      String text = view.head(row, left);
      if (!text.isEmpty()) {
        boolean group = isUnderGroup(band, i, left) && !view.isMerged(row.index(), left);
        return group ? text : "";
      }
      if (view.head(band.get(i + 1), left).isEmpty()) {
        return "";
      }
    }
    return "";
  }
}
