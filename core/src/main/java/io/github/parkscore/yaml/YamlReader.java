// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a YAML file into nodes. Size, depth and number of values are bounded, so that a hostile
 * file ends in a finding quickly.
 */
public final class YamlReader {
  /** The most characters of a file; a model of a thousand indicators has 200,000. */
  static final int MOST_CHARACTERS = 1_000_000;

  private YamlReader() {}

  /**
   * Reads UTF-8 bytes.
   *
   * @param name the file's name, as messages say it
   * @return the root; empty if the file cannot be read as YAML, which the findings then say
   * @throws IOException if the stream cannot be read
   */
  public static Optional<Node> read(String name, InputStream in, Findings findings)
      throws IOException {
    byte[] bytes = in.readNBytes(4 * MOST_CHARACTERS + 1);
    if (bytes.length > 4 * MOST_CHARACTERS) {
      findings.add(tooLarge(name));
      return Optional.empty();
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      findings.add(YamlCode.NOT_UTF8.at(Place.file(name)));
      return Optional.empty();
    }
    return read(name, text, findings);
  }

  /**
   * Reads a text.
   *
   * @param name the file's name, as messages say it
   * @return the root; empty if the text cannot be read as YAML, which the findings then say
   */
  public static Optional<Node> read(String name, String text, Findings findings) {
    if (text.length() > MOST_CHARACTERS) {
      findings.add(tooLarge(name));
      return Optional.empty();
    }
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Trouble trouble = new Trouble(name, plain);
    if (trouble.findControlCharacter(findings)) {
      return Optional.empty();
    }
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setCodePointLimit(MOST_CHARACTERS + 1).build();
    try {
      Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, plain));
      return new Composer(name, events, findings).document();
    } catch (MarkedYamlEngineException e) {
      findings.add(trouble.finding(e));
      return Optional.empty();
    } catch (YamlEngineException e) {
      findings.add(YamlCode.BAD_YAML.at(Place.file(name), "problem", e.getMessage()));
      return Optional.empty();
    }
  }

  private static Finding tooLarge(String name) {
    return YamlCode.FILE_TOO_LARGE.at(Place.file(name), "most", MOST_CHARACTERS);
  }
}
