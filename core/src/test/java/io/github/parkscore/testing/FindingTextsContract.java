// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.parkscore.finding.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The texts of every finding of a module: complete, in both languages, with the same placeholders.
 */
public abstract class FindingTextsContract {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

  private final int minimum;

  /** A contract that expects at least so many codes. */
  protected FindingTextsContract(int minimum) {
    this.minimum = minimum;
  }

  private List<Class<?>> families() {
    List<Class<?>> families = new ArrayList<>();
    for (JavaClass type : ModuleClasses.of(getClass()).main()) {
      if (type.isEnum() && type.isAssignableTo(Code.class)) {
        families.add(type.reflect());
      }
    }
    return families;
  }

  @Test
  void everyCodeSaysWhatIsTheMatterAndWhatToDo() {
    int codes = 0;
    for (Class<?> family : families()) {
      Properties zh = texts(family, "zh");
      for (Object constant : family.getEnumConstants()) {
        String id = ((Code) constant).id();
        assertThat(zh.getProperty(id)).as(family.getSimpleName() + " " + id).isNotBlank();
        assertThat(zh.getProperty(id + ".hint")).as(id + ".hint").isNotBlank();
        codes++;
      }
    }
    assertThat(codes).isGreaterThanOrEqualTo(minimum);
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaceholders() {
    for (Class<?> family : families()) {
      Properties zh = texts(family, "zh");
      Properties en = texts(family, "en");
      assertThat(placeholders(zh)).as(family.getSimpleName()).isEqualTo(placeholders(en));
    }
  }

  @Test
  void noTextBelongsToNoCode() {
    for (Class<?> family : families()) {
      Set<String> ids = new TreeSet<>();
      Arrays.stream(family.getEnumConstants()).forEach(code -> ids.add(((Code) code).id()));
      assertThat(texts(family, "zh").stringPropertyNames())
          .as(family.getSimpleName())
          .allMatch(key -> ids.contains(key.replaceAll("\\.(hint|expected)$", "")));
    }
  }

  @Test
  void noTwoCodesHaveTheSameId() {
    List<String> ids = new ArrayList<>();
    for (Class<?> family : families()) {
      Arrays.stream(family.getEnumConstants()).forEach(code -> ids.add(((Code) code).id()));
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static Map<String, Set<String>> placeholders(Properties texts) {
    Map<String, Set<String>> byKey = new TreeMap<>();
    for (String key : texts.stringPropertyNames()) {
      Set<String> names = new TreeSet<>();
      Matcher matcher = PLACEHOLDER.matcher(texts.getProperty(key));
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
      byKey.put(key, names);
    }
    return byKey;
  }

  private static Properties texts(Class<?> family, String language) {
    String name =
        "/META-INF/parkscore/findings/" + family.getSimpleName() + "." + language + ".properties";
    Properties texts = new Properties();
    try (InputStream in = family.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
    return texts;
  }
}
