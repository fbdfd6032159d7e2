// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.made.MadeEvaluation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
  private static final JsonSchema SCHEMA = read("/META-INF/parkscore/evaluation.schema.json");

  @Property(tries = 100)
  void whatIsWrittenFollowsTheSchema(@ForAll long seed) throws IOException {
    assertThat(problems(json(MadeEvaluation.of(seed)))).isEmpty();
  }

  @Test
  void theSchemaIsASchema() throws IOException {
    JsonSchema metaSchema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));
    String text = text("/META-INF/parkscore/evaluation.schema.json");
    assertThat(metaSchema.validate(text, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"parkscore-evaluation\":1', '\"parkscore-evaluation\":2'",
    "'\"period\":\"2024\"',       '\"period\":\"last year\"'",
    "'\"nodes\":',                '\"node\":'",
    "'\"kind\":\"category\"',     '\"kind\":\"indicator\"'",
    "'\"groups\":[\"\"]',         '\"groups\":[1]'",
  })
  void whatIsOtherwiseDoesNotFollowIt(String written, String instead) throws IOException {
    String json = json(MadeEvaluation.of(7));
    assertThat(json).contains(written);
    assertThat(problems(json.replace(written, instead))).isNotEmpty();
  }

  private static Set<ValidationMessage> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static String json(Evaluation evaluation) throws IOException {
    return new String(Written.bytes(evaluation), StandardCharsets.UTF_8);
  }

  private static JsonSchema read(String resource) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaTest.class.getResourceAsStream(resource));
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = SchemaTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
