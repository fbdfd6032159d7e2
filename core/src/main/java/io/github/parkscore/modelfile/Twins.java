// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.binding.BindingCode;
import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What binding would tell in other words than reading has: a model that never was a file is told by
 * binding alone.
 */
final class Twins {
  private static final Map<String, List<String>> OF_READING = new HashMap<>();

  static {
    twin(BindingCode.NO_MISSING, ModelCode.MISSING_UNSAID);
    twin(BindingCode.UNKNOWN_PARAMETER, ModelCode.STRAY_PARAMETER);
    twin(BindingCode.NO_ATTRIBUTE_OF_TABLE, ModelCode.UNKNOWN_TABLE_KEY);
    twin(BindingCode.UNKNOWN_NAME_OF_MEMBERS, ModelCode.UNKNOWN_ITEM, ModelCode.UNKNOWN_ATTRIBUTE);
  }

  private static void twin(Code ofBinding, Code... ofReading) {
    OF_READING.put(ofBinding.id(), Arrays.stream(ofReading).map(Code::id).toList());
  }

  private record Told(String code, Place where) {}

  private final Layout layout;
  private final Set<Told> told = new HashSet<>();

  Twins(List<Finding> ofReading, Layout layout) {
    this.layout = layout;
    for (Finding finding : ofReading) {
      told.add(new Told(finding.code(), where(finding)));
    }
  }

  /** The mapping that a finding is in: one tells it as a whole, the other a key of it. */
  private Place where(Finding finding) {
    return layout.at(finding.place()).map(step -> step.mapping().place()).orElse(finding.place());
  }

  boolean isTold(Finding ofBinding) {
    return OF_READING.getOrDefault(ofBinding.code(), List.of()).stream()
        .anyMatch(twin -> told.contains(new Told(twin, where(ofBinding))));
  }
}
