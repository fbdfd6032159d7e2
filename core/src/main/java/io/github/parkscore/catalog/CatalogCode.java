// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.catalog;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;
import java.util.Arrays;
import java.util.List;

/** What a case of a rule may remark when it holds. */
public enum CatalogCode implements Code {
  /** Best and worst are the same. */
  NO_SPREAD,
  /** One park alone has no spread. */
  ONE_PARK,
  /** The best value is 0 or below, so that nothing is a share of it. */
  BEST_NOT_POSITIVE,
  /** The mean is 0 or below, so that nothing is a share of it. */
  MEAN_NOT_POSITIVE,
  /** The goal is 0 or below, so that nothing is a share of it. */
  GOAL_NOT_POSITIVE,
  /** Base and target are the same. */
  BASE_IS_TARGET,
  /** The values sum to 0, so that nothing is a share of them. */
  NOTHING_TO_SHARE;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /**
   * The code of an id.
   *
   * @throws IllegalArgumentException if no code has it
   */
  public static CatalogCode of(String id) {
    return Arrays.stream(values())
        .filter(code -> code.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no finding is called " + id));
  }

  /** The ids of all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Code::id).toList();
  }
}
