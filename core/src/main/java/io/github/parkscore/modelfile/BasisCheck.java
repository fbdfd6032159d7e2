// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Settings;
import io.github.parkscore.provenance.Provenance;
import io.github.parkscore.yaml.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Checks that every number of a model is stated by a source or said to be assumed. */
final class BasisCheck {
  /** What stands at the top of a file and needs a basis, besides settings. */
  private static final List<String> AT_TOP =
      List.of("full-marks", "cohort", "members", "round", "quota", "ties");

  private final IndicatorModel model;
  private final ModelTree tree;
  private final Fields fields;
  private final Findings findings;

  BasisCheck(IndicatorModel model, ModelTree tree, Fields fields) {
    this.model = model;
    this.tree = tree;
    this.fields = fields;
    this.findings = fields.findings();
  }

  void check() {
    Provenance top = model.provenance();
    if (top.isEmpty()) {
      findings.add(ModelCode.PROVENANCE_UNSAID.at(fields.place(), "seen", "source"));
      return;
    }
    if (top.everything().isPresent()) {
      return;
    }
    for (String key : AT_TOP) {
      if (fields.has(key) && top.basis(key).isEmpty()) {
        tell(fields.place(key), List.of(key));
      }
    }
    settings(tree.root(), fields.place());
    Set<Part> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node node : tree.nodes()) {
      if (told.add(node.part())) {
        settings(node, node.head().place());
      }
    }
    conclusions();
  }

  private void settings(Node node, Place place) {
    List<String> without = new ArrayList<>(said(node));
    without.removeIf(key -> node.basis(key).isPresent());
    tell(place, without);
  }

  /** The keys of a node that carry numbers, names or formulas. */
  private static List<String> said(Node node) {
    List<String> said = new ArrayList<>();
    Settings settings = node.head().settings();
    add(said, "weight", node.head().weight().isPresent());
    add(said, "applies", node.head().applies().isPresent());
    add(said, "value", node.part() instanceof Part.Indicator);
    add(said, "points", node.part() instanceof Part.Points);
    add(said, "treat", settings.treat().isPresent());
    add(said, "rule", settings.rule().isPresent());
    add(said, "with", !settings.with().isEmpty());
    add(said, "limits", settings.limits().isPresent());
    add(said, "missing", settings.missing().isPresent());
    add(said, "not-applicable", settings.notApplicable().isPresent());
    add(said, "combine", settings.combine().isPresent());
    add(said, "weighting", settings.weighting().isPresent());
    return said;
  }

  private static void add(List<String> said, String key, boolean there) {
    if (there) {
      said.add(key);
    }
  }

  private void conclusions() {
    for (Exclusion exclusion : model.evaluated().exclusions()) {
      own(exclusion.provenance(), exclusion.when().place(), "when");
    }
    List<Consequence> all = new ArrayList<>(model.conclusions().grades().list());
    all.addAll(model.conclusions().honours());
    all.addAll(model.conclusions().watch());
    for (Consequence consequence : all) {
      consequence.when().ifPresent(when -> own(consequence.provenance(), when.place(), "when"));
      consequence.order().ifPresent(order -> own(consequence.provenance(), order.place(), "order"));
    }
  }

  private void own(Provenance own, Place place, String key) {
    if (own.basis(key).or(() -> model.provenance().basis(key)).isEmpty()) {
      tell(place, List.of(key));
    }
  }

  private void tell(Place place, List<String> keys) {
    if (!keys.isEmpty()) {
      findings.add(ModelCode.NO_BASIS.at(place, "seen", keys));
    }
  }
}
