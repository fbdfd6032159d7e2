// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import java.util.Optional;

/**
 * A formula over results with a name, for use in grades, honours and watches.
 *
 * @param id its name in formulas
 * @param name its name for readers
 * @param value the formula
 * @param unit its declared unit
 */
public record Result(String id, Text name, Formula value, Optional<Unit> unit) {}
