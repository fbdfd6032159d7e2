// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * How much of a stranger's file is read. A park takes some six kilobytes, so the standard is good
 * for ten thousand; of numbers alone it fills half a gigabyte at most.
 *
 * @param characters of the whole file
 * @param things texts, lists and objects, each of which costs memory whatever its length
 */
public record JsonLimits(long characters, int things) {
  /** For files that anybody may have sent. */
  public static final JsonLimits STANDARD = new JsonLimits(64L << 20, 4_000_000);

  /** For files that one wrote oneself. */
  public static final JsonLimits LARGE = new JsonLimits(4L << 30, 200_000_000);

  private static final int DEPTH = 16;
  private static final int LONGEST_TEXT = 16 << 20;
  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_NUMBER = 400;

  JsonFactory factory() {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxDocumentLength(characters)
            .maxNestingDepth(DEPTH)
            .maxStringLength(LONGEST_TEXT)
            .maxNameLength(LONGEST_NAME)
            .maxNumberLength(LONGEST_NUMBER)
            .build();
    return new JsonFactoryBuilder()
        .streamReadConstraints(constraints)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        // Names are a stranger's too; the machine-wide pool is not for them.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }
}
