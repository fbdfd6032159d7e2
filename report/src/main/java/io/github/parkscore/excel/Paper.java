// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.view.View;

/** Whether a sheet is for the screen or will be printed and signed, and the fonts of each. */
enum Paper {
  /** Read on a screen. */
  SCREEN("微软雅黑", 10, "微软雅黑", 10, "微软雅黑", 14),
  /** Printed as an annex of a document. */
  PRINT("宋体", 10.5, "黑体", 10.5, "方正小标宋简体", 18);

  private final String body;
  private final double bodySize;
  private final String head;
  private final double headSize;
  private final String title;
  private final double titleSize;

  Paper(
      String body, double bodySize, String head, double headSize, String title, double titleSize) {
    this.body = body;
    this.bodySize = bodySize;
    this.head = head;
    this.headSize = headSize;
    this.title = title;
    this.titleSize = titleSize;
  }

  static Paper of(View view) {
    boolean printed = view.id().equals("ranking") || view.id().startsWith("by-");
    return printed ? PRINT : SCREEN;
  }

  String font(Style.Part part) {
    return switch (part) {
      case TITLE -> title;
      case HEAD, SECTION -> head;
      default -> body;
    };
  }

  double size(Style.Part part) {
    return switch (part) {
      case TITLE -> titleSize;
      case HEAD, SECTION -> headSize;
      case NOTE -> bodySize - 1;
      default -> bodySize;
    };
  }
}
