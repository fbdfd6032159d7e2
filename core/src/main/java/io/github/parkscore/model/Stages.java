// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.provenance.Provenance;
import java.util.List;

/**
 * The stages of checking that figures go through: 自报, 核实.
 *
 * @param names the stages in their order; empty: figures have one state only
 * @param use the stage that is scored
 * @param differences whether differences between stages are reported
 * @param provenance where it stands
 */
public record Stages(List<String> names, String use, boolean differences, Provenance provenance) {
  /** Figures have one state only. */
  public static final Stages NONE = new Stages(List.of(), "", false, Provenance.NONE);

  /** Keeps a copy. */
  public Stages {
    names = List.copyOf(names);
  }

  /**
   * The same with another stage in use.
   *
   * @throws IllegalArgumentException if it is none of the stages
   */
  Stages using(String stage) {
    if (!names.contains(stage)) {
      throw new IllegalArgumentException("no stage is called " + stage + ": " + names);
    }
    return new Stages(names, stage, differences, provenance);
  }

  /** The stages before another one, in their order. */
  public List<String> before(String stage) {
    return names.subList(0, Math.max(0, names.indexOf(stage)));
  }

  /** The stage that figures of earlier rounds have reached; empty without stages. */
  public String last() {
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }
}
