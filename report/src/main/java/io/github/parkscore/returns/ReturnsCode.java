// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be the matter with returns, from the sheet down to the figure. */
public enum ReturnsCode implements Code {
  /** A file in which no table can be recognised. */
  NO_TABLE(Severity.ERROR),
  /** A table without a row. */
  TABLE_EMPTY(Severity.ERROR),
  /** A sheet without a table, beside others that have one. */
  SHEET_PASSED_OVER(Severity.INFO),
  /** A hidden sheet, not read. */
  SHEET_HIDDEN(Severity.WARNING),
  /** Hidden rows, not read. */
  ROWS_HIDDEN(Severity.WARNING),
  /** Hidden columns, not read. */
  COLUMNS_HIDDEN(Severity.WARNING),
  /** More merged cells than anybody makes. */
  MERGES_IGNORED(Severity.WARNING),

  /** A column whose head means nothing. */
  COLUMN_UNKNOWN(Severity.WARNING),
  /** A column with content and no head. */
  COLUMN_WITHOUT_HEAD(Severity.WARNING),
  /** Columns that are never read, such as 备注. */
  COLUMN_PASSED_OVER(Severity.INFO),
  /** Columns of which each may be the item meant. */
  COLUMN_AMBIGUOUS(Severity.ERROR),
  /** A head that was taken to reach over the empty cells at its right. */
  HEAD_CARRIED(Severity.INFO),
  /** A row whose item is not known. */
  ITEM_UNKNOWN(Severity.WARNING),
  /** An item for which no table has a column or row. */
  ITEM_MISSING(Severity.WARNING),
  /** Items that a park's files have no cell for, though others' have one. */
  ITEMS_LEFT_OUT(Severity.WARNING),
  /** Rows of totals, notes and numbering. */
  ROWS_PASSED_OVER(Severity.INFO),

  /** A total that is not the sum of its rows. */
  TOTAL_DIFFERS(Severity.WARNING),

  /** Where the period of a table was taken from. */
  PERIOD_TAKEN(Severity.INFO),
  /** Nothing says which period a table is of. */
  PERIOD_UNKNOWN(Severity.ERROR),
  /** Title and sheet name say different periods. */
  PERIOD_CONTRADICTORY(Severity.ERROR),
  /** A cell that should name a period and doesn't. */
  PERIOD_WRONG(Severity.ERROR),

  /** Where the stage of checking of a table was taken from. */
  STAGE_TAKEN(Severity.INFO),
  /** A table that names no stage of checking, in a model that has stages. */
  STAGE_NOT_NAMED(Severity.WARNING),
  /** Title and sheet name say different stages of checking. */
  STAGE_CONTRADICTORY(Severity.ERROR),
  /** A stage of checking that the model doesn't have. */
  STAGE_UNKNOWN(Severity.ERROR),

  /** A unit that nobody knows. */
  UNIT_UNKNOWN(Severity.ERROR),
  /** A unit of another kind than the item's. */
  UNIT_UNLIKE(Severity.ERROR),
  /** A unit of which only 万 or 亿 is written. */
  UNIT_COMPLETED(Severity.WARNING),
  /** Items whose declared unit was assumed, since the table states none. */
  UNIT_ASSUMED(Severity.INFO),
  /** Items that were read in the unit that the table states for all of it. */
  UNIT_OF_TABLE(Severity.INFO),
  /** An item without declared unit whose table states one. */
  UNIT_UNCHECKED(Severity.INFO),

  /** A text that is no figure. */
  NOT_A_FIGURE(Severity.ERROR),
  /** Thousands separators in the wrong places. */
  GROUPING_WRONG(Severity.ERROR),
  /** A formula that ended in an error. */
  ERROR_CELL(Severity.ERROR),
  /** A formula whose result was never stored. */
  RESULT_MISSING(Severity.ERROR),
  /** A date where a figure belongs. */
  DATE_FOR_FIGURE(Severity.ERROR),
  /** A percentage where something else is measured. */
  PERCENT_MISPLACED(Severity.ERROR),
  /** Further cells of a column with the same trouble. */
  MORE_LIKE_THIS(Severity.ERROR),
  /** Marks that were read as nothing: —, 无. */
  BLANK_MARKS(Severity.INFO),
  /** Numbers that are stored as texts. */
  NUMBERS_AS_TEXT(Severity.INFO),
  /** A figure with a unit of its own. */
  FIGURE_WITH_UNIT(Severity.WARNING),
  /** A column of percentages of which only some are formatted as such. */
  PERCENT_MIXED(Severity.WARNING),
  /** A figure about a hundred times larger or smaller than its peers. */
  SIZE_OFF(Severity.WARNING),

  /** A row or table that names no park. */
  PARK_MISSING(Severity.ERROR),
  /** A park that the roster doesn't have. */
  PARK_NOT_IN_ROSTER(Severity.ERROR),
  /** A name that several parks have. */
  PARK_AMBIGUOUS(Severity.ERROR),
  /** A code and a name of different parks. */
  PARK_CONTRADICTORY(Severity.ERROR),
  /** A code that the roster doesn't have, beside a name that it has. */
  CODE_NOT_IN_ROSTER(Severity.WARNING),
  /** A name that the roster doesn't have, beside a code that it has. */
  NAME_DIFFERS(Severity.WARNING),
  /** A name that the park no longer has. */
  FORMER_NAME(Severity.INFO),
  /** Where the park of a table was taken from. */
  PARK_TAKEN(Severity.INFO),
  /** A park of the roster that sent nothing. */
  NOTHING_SENT(Severity.WARNING),

  /** The same figures once more. */
  FIGURES_REPEATED(Severity.INFO),
  /** Different figures for one park, item and period. */
  FIGURES_CONFLICT(Severity.ERROR),
  /**
   * An earlier period's figure of which round and form say different things, and no rule for it.
   */
  BASES_DIFFER(Severity.ERROR),
  /** The same, where the model takes that of the earlier round. */
  BASE_OF_LAST_ROUND(Severity.WARNING),
  /** The same, where the model takes that of this round's form. */
  BASE_OF_FORM(Severity.WARNING),
  /** A text that an attribute doesn't allow. */
  ATTRIBUTE_NOT_ALLOWED(Severity.ERROR),
  /** Different texts for one park and attribute. */
  ATTRIBUTES_CONFLICT(Severity.ERROR),
  /** Different figures where all parks of a group share one. */
  SHARED_CONFLICT(Severity.ERROR),
  /** A group that no park belongs to. */
  SHARED_UNKNOWN(Severity.WARNING),

  /** A roster without codes or names. */
  ROSTER_COLUMNS(Severity.ERROR),
  /** A line of the roster without code or name. */
  ROSTER_LINE(Severity.ERROR),
  /** A line of the roster that stands there twice. */
  ROSTER_REPEATED(Severity.INFO),
  /** Two lines of the roster with one code. */
  ROSTER_CONFLICT(Severity.ERROR),
  /** A name that several lines of the roster have. */
  ROSTER_NAMES_SHARED(Severity.WARNING),
  /** A cell that says what became of a park in words that are not known. */
  CHANGE_UNREAD(Severity.WARNING),
  /** A merger, split or upgrade that nobody says the time of. */
  CHANGE_UNDATED(Severity.ERROR),
  /** A park that another went into, and that the roster does not have. */
  CHANGE_PARK_UNKNOWN(Severity.ERROR),
  /** Two changes of a park that exclude each other. */
  CHANGES_CONFLICT(Severity.ERROR),
  /** Parks that went into each other. */
  CHANGES_CIRCULAR(Severity.ERROR),
  /** An upgrade of which the roster does not say from what to what. */
  UPGRADE_UNCLEAR(Severity.WARNING),
  /** A history without period, park, total or rank. */
  HISTORY_COLUMNS(Severity.ERROR),
  /** Different results of one park in one round. */
  HISTORY_CONFLICT(Severity.ERROR),
  /** A cell of the history that is no rank. */
  HISTORY_RANK(Severity.ERROR),
  /** Parks of earlier results that are no longer in the roster. */
  HISTORY_PARKS_GONE(Severity.INFO),
  /** Earlier results without the warnings, grades or honours that conditions ask for. */
  HISTORY_UNTOLD(Severity.WARNING),

  /** A file of changes without its columns. */
  CHANGES_COLUMNS(Severity.ERROR),
  /** A change of a grade that nobody could defend. */
  CHANGE_INCOMPLETE(Severity.ERROR),
  /** A change to a grade that the model does not have. */
  CHANGE_GRADE_UNKNOWN(Severity.ERROR),
  /** Two changes of the grade of one park. */
  CHANGE_TWICE(Severity.ERROR);

  private final Severity severity;

  ReturnsCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
