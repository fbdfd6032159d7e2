// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.IndicatorModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole model in words, so that whoever knows the published rule can check it line by line: every
 * number with what it rests on, the documents and reasons listed at the end.
 *
 * @param name what the rule is called
 * @param sections its parts, without those that the model says nothing of
 */
public record Outline(Text name, List<Block> sections) {
  /**
   * Lines under one title.
   *
   * @param title the title
   * @param lines the lines
   */
  public record Block(Text title, List<Entry> lines) {
    /** Keeps a copy. */
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /** A line. */
  public sealed interface Entry {}

  /**
   * A part of the tree with its weight.
   *
   * @param depth how far below the root, from 0
   * @param name number and name
   * @param weight its weight; empty for none
   */
  public record Branch(int depth, Text name, Text weight) implements Entry {}

  /**
   * Something said, under what it is about.
   *
   * @param depth how far it is indented
   * @param label what it is about
   * @param content what is said
   */
  public record Fact(int depth, Text label, Text content) implements Entry {}

  /**
   * A row of a table; rows that follow each other are one table, the first its head.
   *
   * @param cells the cells
   */
  public record Cells(List<Text> cells) implements Entry {
    /** Keeps a copy. */
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /** Keeps a copy. */
  public Outline {
    sections = List.copyOf(sections);
  }

  /** The outline of a model. */
  public static Outline of(IndicatorModel model) {
    Saying saying = new Saying(model);
    List<Block> sections = new ArrayList<>();
    sections.add(IdentityOutline.of(model));
    sections.add(EvaluatedOutline.of(saying));
    sections.add(TreeOutline.of(saying));
    sections.add(WeightOutline.of(saying));
    sections.add(RulesOutline.own(saying));
    sections.add(ConclusionsOutline.of(saying));
    sections.add(InputsOutline.attributes(saying));
    sections.add(InputsOutline.items(saying));
    sections.add(EvaluatedOutline.checks(saying));
    sections.add(RulesOutline.ofCatalog(saying));
    sections.add(BasisOutline.of(saying));
    sections.removeIf(section -> section.lines().isEmpty());
    return new Outline(model.identity().name(), sections);
  }
}
