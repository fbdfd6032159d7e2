// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.model.Item;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the cells of one item that are written in one unit. */
final class FigureColumn {
  /** An error of a formula that went through a text file. */
  private static final Pattern ERROR =
      Pattern.compile("#(N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!)", Pattern.CASE_INSENSITIVE);

  private final Item item;
  private final Measure measure;
  private final boolean textFile;
  private final ColumnNotes notes;

  /**
   * @param textFile whether digits in a text are as good as a number
   * @param notes takes what is remarkable
   */
  FigureColumn(Item item, Measure measure, boolean textFile, ColumnNotes notes) {
    this.item = item;
    this.measure = measure;
    this.textFile = textFile;
    this.notes = notes;
  }

  /** A column whose unit makes all its cells unreadable, which was told before. */
  static FigureColumn unreadable() {
    return new FigureColumn(null, null, false, null);
  }

  /** What a cell gives; the place is only asked for where there is something to say. */
  Read read(Cell cell, Supplier<Place> place) {
    if (measure == null) {
      boolean blank = FigureText.parse(cell.shown()) instanceof FigureText.Blank;
      return blank && !cell.isUncached() ? Read.BLANK : Read.REJECTED;
    }
    if (cell.isUncached()) {
      return reject(ReturnsCode.RESULT_MISSING, cell, place);
    }
    return switch (cell.kind()) {
      case BLANK -> Read.BLANK;
      case NUMBER -> number(cell, place);
      case TEXT -> text(cell, place);
      case ERROR -> reject(ReturnsCode.ERROR_CELL, cell, place);
      case BOOLEAN -> reject(ReturnsCode.NOT_A_FIGURE, cell, place);
    };
  }

  private Read number(Cell cell, Supplier<Place> place) {
    if (cell.isDate()) {
      return reject(ReturnsCode.DATE_FOR_FIGURE, cell, place);
    }
    if (!cell.isPercent()) {
      notes.plain(place);
      return Read.figure(Scaling.times(cell.number(), measure.ratio()));
    }
    Optional<Measure> fraction = asFraction();
    if (fraction.isEmpty()) {
      return reject(ReturnsCode.PERCENT_MISPLACED, cell, place);
    }
    notes.formatted(place);
    return Read.figure(Scaling.times(cell.number(), fraction.get().ratio()));
  }

  private Read text(Cell cell, Supplier<Place> place) {
    FigureText said = FigureText.parse(cell.text());
    if (said instanceof FigureText.Blank blank) {
      notes.blank(blank.mark(), place);
      return Read.BLANK;
    }
    if (said instanceof FigureText.Wrong wrong) {
      boolean error = ERROR.matcher(cell.text().strip()).matches();
      return reject(error ? ReturnsCode.ERROR_CELL : wrong.why(), cell, place);
    }
    FigureText.Number number = (FigureText.Number) said;
    if (!textFile) {
      notes.asText(place);
    }
    if (number.unit().isPresent()) {
      return withUnit(number.value(), number.unit().get(), cell, place);
    }
    notes.plain(place);
    return Read.figure(Scaling.times(number.value(), measure.ratio()));
  }

  private Read withUnit(double value, Unit unit, Cell cell, Supplier<Place> place) {
    if (unit.isShare()) {
      Optional<Measure> fraction = asFraction();
      if (fraction.isEmpty()) {
        return reject(ReturnsCode.PERCENT_MISPLACED, cell, place);
      }
      notes.formatted(place);
      return Read.figure(Scaling.times(value, unit.to(Unit.ONE).times(fraction.get().ratio())));
    }
    Optional<Measure> own = Measure.of(unit, item, measure.unit());
    if (own.isEmpty()) {
      notes.unlike(cell, unit, item, place);
      return Read.REJECTED;
    }
    double figure = Scaling.times(value, own.get().ratio());
    notes.withUnit(cell, FigureShown.of(figure, item), place);
    return Read.figure(figure);
  }

  private Optional<Measure> asFraction() {
    boolean pureColumn = measure.unit().dimensions().isEmpty();
    return pureColumn ? Measure.fraction(item) : Optional.empty();
  }

  private Read reject(ReturnsCode code, Cell cell, Supplier<Place> place) {
    notes.wrong(code, cell, item, place);
    return Read.REJECTED;
  }
}
