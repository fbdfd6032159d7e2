// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Opens a stranger's file as far as our own format number. */
final class Document {
  private Document() {}

  /**
   * The document.
   *
   * @param skipped entries at the top that are not kept
   * @throws BrokenException if it is no evaluation of a format that we know
   * @throws IOException if the stream fails
   */
  static Json open(InputStream in, JsonLimits limits, Set<String> skipped) throws IOException {
    try (JsonParser parser = limits.factory().createParser(in)) {
      Json document = Json.document(Parsing.read(parser, limits, skipped));
      checkFormat(document);
      return document;
    } catch (StreamConstraintsException e) {
      throw new BrokenException(JsonCode.JSON_TOO_LARGE);
    } catch (JsonProcessingException e) {
      throw broken(e.getOriginalMessage(), e.getLocation());
    } catch (CharConversionException e) {
      throw broken(e.getMessage(), null);
    }
  }

  private static BrokenException broken(String reason, JsonLocation location) {
    Place place =
        location == null
            ? Place.NOWHERE
            : Place.line("", Math.max(location.getLineNr(), 0), location.getColumnNr());
    String said = reason.replaceFirst("(?s)(: expected close marker| \\(start marker|\n).*", "");
    return new BrokenException(List.of(JsonCode.JSON_BROKEN.at(place, "reason", said)));
  }

  private static void checkFormat(Json document) {
    Json format =
        document
            .find(EvaluationWriter.MARK)
            .orElseThrow(() -> new BrokenException(JsonCode.NOT_AN_EVALUATION));
    double number = format.figure();
    if (number > EvaluationWriter.FORMAT) {
      throw new BrokenException(
          JsonCode.NEWER_FORMAT, "seen", number, "known", EvaluationWriter.FORMAT);
    }
    if (number != EvaluationWriter.FORMAT) {
      throw format.wrong(Text.of(Integer.toString(EvaluationWriter.FORMAT)));
    }
  }
}
