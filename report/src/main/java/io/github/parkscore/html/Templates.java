// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;

/**
 * The templates of the page. They see records and texts, nothing else: no classes, no methods, no
 * files but themselves; everything they print is escaped.
 */
final class Templates {
  private static final Version BEHAVES_LIKE = new Version(2, 3, 34);
  private static final Configuration CONFIGURATION = configuration();

  private Templates() {}

  /** How templates are read and what they may do. */
  static Configuration configuration() {
    Configuration configuration = new Configuration(BEHAVES_LIKE);
    configuration.setTemplateLoader(new Own());
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    return configuration;
  }

  /**
   * Writes a template filled with a model.
   *
   * @throws IllegalStateException if the template doesn't fit the model, which is a defect
   */
  static void write(String name, Object model, PageWrapper wrapper, Writer out) throws IOException {
    write(CONFIGURATION.getTemplate(name), model, wrapper, out);
  }

  static void write(Template template, Object model, PageWrapper wrapper, Writer out)
      throws IOException {
    try {
      template.createProcessingEnvironment(model, out, wrapper).process();
    } catch (TemplateException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException("template " + template.getName(), e);
    }
  }

  /** Finds the templates that come with the library, and no other file. */
  private static final class Own implements TemplateLoader {
    private static final Pattern NAME = Pattern.compile("[a-z-]+\\.ftlh");

    @Override
    public Object findTemplateSource(String name) throws IOException {
      if (!NAME.matcher(name).matches()) {
        return null;
      }
      try {
        return Resource.read(name);
      } catch (FileNotFoundException e) {
        return null;
      }
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }
}
