// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a park. A period says from when on it is so; it is so in every period that does
 * not end before that one begins.
 */
public sealed interface Fate {
  /**
   * It got another name.
   *
   * @param former the name that it had
   * @param since from when on it has its present name; empty: not known
   */
  record Renamed(String former, Optional<Period> since) implements Fate {
    /** Refuses no name. */
    public Renamed {
      Objects.requireNonNull(former, "former");
      Objects.requireNonNull(since, "since");
    }
  }

  /**
   * It went into another park and is none of its own any more.
   *
   * @param into the id of the other park, or what it is called where the roster does not have it
   * @param since from when on
   * @param restated whether the other park's earlier figures already include it
   */
  record Merged(String into, Period since, boolean restated) implements Fate {
    /** Refuses nothing to go into, and no period. */
    public Merged {
      Objects.requireNonNull(into, "into");
      Objects.requireNonNull(since, "since");
    }
  }

  /**
   * It was split into several; among them may be itself, as what was left.
   *
   * @param into the ids of the parks, or what they are called where the roster does not have them
   * @param since from when on
   * @param restated whether its own earlier figures, if it is one of them, are those of what was
   *     left
   */
  record Split(List<String> into, Period since, boolean restated) implements Fate {
    /** Keeps a copy; refuses no period. */
    public Split {
      into = List.copyOf(into);
      Objects.requireNonNull(since, "since");
    }
  }

  /**
   * One of its attributes changed, as the level of a park that was upgraded.
   *
   * @param attribute the id of the attribute
   * @param before the text before
   * @param since from when on it has its present text
   */
  record Changed(String attribute, String before, Period since) implements Fate {
    /** Refuses what is not said. */
    public Changed {
      Objects.requireNonNull(attribute, "attribute");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(since, "since");
    }
  }

  /**
   * It takes no part for some time.
   *
   * @param until the last period without it
   */
  record Exempt(Period until) implements Fate {
    /** Refuses no period. */
    public Exempt {
      Objects.requireNonNull(until, "until");
    }
  }
}
