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
}
