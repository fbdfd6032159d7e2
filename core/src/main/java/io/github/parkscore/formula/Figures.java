// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Period;
import java.util.BitSet;
import java.util.List;

/** What formulas run over: the columns, the cohort and the groups of one evaluation. */
public interface Figures {
  /** The number of parks. */
  int size();

  /** A column by the key that a {@link Symbol.Input} gives; all missing where there is none. */
  Column input(String key, Period period);

  /** The parks of the cohort in a period. */
  BitSet cohort(Period period);

  /** The parks sorted into groups by some attributes; no attributes: everybody together. */
  Groups groups(List<String> attributes, Period period);
}
