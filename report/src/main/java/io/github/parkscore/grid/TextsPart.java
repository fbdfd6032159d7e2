// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The part with the texts that cells refer to by number. How many it claims to hold is ignored. */
final class TextsPart extends PartContents {
  private final List<String> texts = new ArrayList<>();
  private boolean inText;
  private int phonetic;

  TextsPart(Budget budget) {
    super(budget);
  }

  List<String> texts() {
    return texts;
  }

  @Override
  void start(String name, Attributes attributes) {
    switch (name) {
      case "si" -> {
        collect();
        collect(false);
        inText = true;
      }
      case "rPh" -> phonetic++;
      case "t" -> collect(inText && phonetic == 0);
      default -> {}
    }
  }

  @Override
  void end(String name) {
    switch (name) {
      case "si" -> {
        budget.text(text.length());
        texts.add(EscapedText.decode(text.toString()));
        inText = false;
      }
      case "rPh" -> phonetic--;
      case "t" -> collect(false);
      default -> {}
    }
  }
}
