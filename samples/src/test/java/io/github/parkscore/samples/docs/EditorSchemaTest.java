// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.parkscore.modelfile.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The JSON Schema that editors use, in a validator as they have one: it takes every model that the
 * reader takes, and marks mistakes while they are typed.
 */
class EditorSchemaTest {
  private static final String SCHEMA_TEXT = resource("/META-INF/parkscore/model.schema.json");
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(SCHEMA_TEXT);
  private static final Path SMALL = Path.of("first", "model.yaml");

  /** All models of the project that are meant to be right. */
  static Stream<Path> models() throws IOException {
    List<Path> models = new ArrayList<>(List.of(SMALL));
    for (Path folder : List.of(Path.of("models"), Path.of("../core/src/test/resources/models"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(models::add);
      }
    }
    return models.stream();
  }

  /** All models in pages that are meant to be right. */
  static Stream<Page.Block> blocks() {
    return ModelsInPagesTest.blocks().filter(block -> !block.kind().startsWith("refused"));
  }

  @Test
  void itIsASchema() {
    JsonSchema metaSchema =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(URI.create("http://json-schema.org/draft-07/schema#"));
    assertThat(metaSchema.validate(SCHEMA_TEXT, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void aModelThatIsRightIsRightInAnEditor(Path model) throws IOException {
    assertThat(problems(Files.readString(model))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aModelInAPageIsRightInAnEditor(Page.Block block) {
    assertThat(problems(ModelsInPagesTest.model(block))).as(block.toString()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          a key misspelt           | missing: 0        | mising: 0
          a word misspelt          | round: {total: 2} | round: nonne
          a word for a number      | round: {total: 2} | round: {total: two}
          a key that is needed     | subject: park     | # none
          a list for one value     | id: first         | id: [first]
          one value for a list     | round: {total: 2} | groups: level
          a word for a flag        | round: {total: 2} | relative: ja
          a key misspelt in a part | weight: 40        | wieght: 40
          a key misspelt in an item | unit: 人}         | unti: 人}
          a version to come        | parkscore: 1      | parkscore: 2
          """)
  void aMistakeIsMarked(String what, String before, String after) throws IOException {
    String right = Files.readString(SMALL);
    assertThat(right).contains(before);
    String wrong = right.replace(before, after);
    assertThat(problems(wrong)).as(wrong).isNotEmpty();
    assertThat(ModelReader.read("model.yaml", wrong).value()).as("the reader, too").isEmpty();
  }

  private static Set<ValidationMessage> problems(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    JsonNode model = new ObjectMapper().valueToTree(new Load(settings).loadFromString(yaml));
    return SCHEMA.validate(model);
  }

  private static String resource(String name) {
    try (InputStream in = ModelReader.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
