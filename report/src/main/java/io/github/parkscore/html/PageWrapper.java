// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.view.Sentence;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What templates see: records by the names of their components, lists, maps, texts in the language
 * of the page. Every text is made inert on the way; methods can't be called.
 */
final class PageWrapper implements ObjectWrapper {
  /** The accessors of a class of records by component. */
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  private final Language language;

  PageWrapper(Language language) {
    this.language = language;
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    if (value instanceof String text) {
      return new SimpleScalar(Inert.text(text));
    }
    if (value instanceof Text text) {
      return new SimpleScalar(Inert.text(text.in(language)));
    }
    if (value instanceof Number number) {
      return Double.isNaN(number.doubleValue()) ? null : new SimpleNumber(number);
    }
    if (value instanceof Boolean condition) {
      return condition ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    return structure(value);
  }

  private TemplateModel structure(Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Sentence sentence) {
      return new ListModel(sentence.in(language));
    }
    if (value instanceof List<?> list) {
      return new ListModel(list);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map);
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (value instanceof Record) {
      return new RecordModel(value);
    }
    throw new TemplateModelException("not for templates: " + value.getClass().getName());
  }

  private final class RecordModel implements TemplateHashModel {
    private final Object value;

    RecordModel(Object value) {
      this.value = value;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Method accessor = ACCESSORS.get(value.getClass()).get(key);
      if (accessor == null) {
        throw new TemplateModelException(value.getClass().getSimpleName() + " has no " + key);
      }
      try {
        return wrap(accessor.invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(value.getClass().getSimpleName() + "." + key, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private final class MapModel implements TemplateHashModel {
    private final Map<?, ?> map;

    MapModel(Map<?, ?> map) {
      this.map = map;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }

  private final class ListModel implements TemplateSequenceModel {
    private final List<?> list;

    ListModel(List<?> list) {
      this.list = list;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
