// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.finding.Place;

/**
 * 调档: a grade that is changed after ranking, and who answers for it.
 *
 * @param park the park's id
 * @param grade the name of the grade it gets
 * @param by who proposed it; may be empty
 * @param approvedBy who approved it
 * @param date when; may be empty
 * @param why the reason
 * @param document the document it stands in
 * @param place where it was written
 */
public record GradeChange(
    String park,
    String grade,
    String by,
    String approvedBy,
    String date,
    String why,
    String document,
    Place place) {
  /**
   * Refuses changes that nobody could defend.
   *
   * @throws IllegalArgumentException if park, grade, approval, reason or document is empty
   */
  public GradeChange {
    if (park.isBlank()
        || grade.isBlank()
        || approvedBy.isBlank()
        || why.isBlank()
        || document.isBlank()) {
      throw new IllegalArgumentException(
          "a change of grade needs park, grade, approval, reason and document: " + park);
    }
  }
}
