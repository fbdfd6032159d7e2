// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

/** What a cell wants to be noticed for. Never told by colour alone: the words say it too. */
public enum Tone {
  /** Nothing. */
  PLAIN,
  /** Clearly better than the park's own rank. */
  BETTER,
  /** Clearly worse than the park's own rank. */
  WORSE,
  /** A warning holds. */
  WARNED,
  /** Stands in no document: filled in by whoever wrote the model. */
  ASSUMED,
  /** Less important than its neighbours. */
  MUTED
}
