// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** Which language a call is answered in, known before anything of it is parsed. */
final class Languages {
  private Languages() {}

  /** The variables that say a locale on systems that have them, the strongest first. */
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  /** The locale that the machine is set to; none where it is set to no language at all. */
  static Optional<Locale> system(Map<String, String> environment, String os) {
    if (os.startsWith("Windows") || os.startsWith("Mac")) {
      return Optional.of(Locale.getDefault());
    }
    return VARIABLES.stream()
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> !value.matches("(C|POSIX)([.@].*)?"))
        .map(value -> Locale.forLanguageTag(value.replaceAll("[.@].*", "").replace('_', '-')));
  }

  /** That of {@code --lang}, else of the locale, else Chinese. */
  static Language of(String[] arguments, Optional<Locale> locale) {
    for (int i = 0; i < arguments.length; i++) {
      String value =
          arguments[i].startsWith("--lang=")
              ? arguments[i].substring("--lang=".length())
              : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
      if (value.equals("en")) {
        return Language.EN;
      }
      if (value.equals("zh")) {
        return Language.ZH;
      }
    }
    return locale.map(Language::of).orElse(Language.ZH);
  }

  /** {@code zh} or {@code en}. */
  static final class Known implements CommandLine.ITypeConverter<Language> {
    Known() {}

    @Override
    public Language convert(String text) {
      return Arrays.stream(Language.values())
          .filter(language -> language.name().toLowerCase(Locale.ROOT).equals(text))
          .findFirst()
          .orElseThrow(() -> new CommandLine.TypeConversionException("no language"));
    }
  }

  /** The texts of the help pages. */
  static ResourceBundle help(Language language) {
    String name =
        "/META-INF/parkscore/help." + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = Languages.class.getResourceAsStream(name)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
