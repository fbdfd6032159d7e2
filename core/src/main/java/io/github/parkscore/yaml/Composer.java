// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds nodes from the events of one file, within bounds. */
final class Composer {
  private static final int DEEPEST = 40;
  private static final int MOST_VALUES = 50_000;
  private static final int LONGEST = 20_000;

  /** Raised where a bound is passed: nothing after it would be read sensibly. */
  private static final class Beyond extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Beyond() {
      super(null, null, false, false);
    }
  }

  private final String file;
  private final Iterator<Event> events;
  private final Findings findings;
  private final Commas commas;
  private final Set<String> anchors = new HashSet<>();
  private int values;
  private int depth;

  Composer(String file, Iterator<Event> events, Findings findings) {
    this.file = file;
    this.events = events;
    this.findings = findings;
    this.commas = new Commas(findings);
  }

  /** The root of the first document; empty where there is none. */
  Optional<Node> document() {
    try {
      events.next();
      if (events.next().getEventId() == Event.ID.StreamEnd) {
        findings.add(YamlCode.EMPTY_FILE.at(Place.file(file)));
        return Optional.empty();
      }
      Node root = node(events.next(), false);
      events.next();
      Event after = events.next();
      if (after.getEventId() != Event.ID.StreamEnd) {
        findings.add(YamlCode.SEVERAL_DOCUMENTS.at(place(after)));
      }
      boolean blank = root instanceof Node.Scalar scalar && scalar.isBlank();
      if (blank) {
        findings.add(YamlCode.EMPTY_FILE.at(Place.file(file)));
      }
      return blank ? Optional.empty() : Optional.ofNullable(root);
    } catch (Beyond e) {
      return Optional.empty();
    }
  }

  /** The node that begins with an event; null where it is one that counts for nothing. */
  private Node node(Event event, boolean inFlow) {
    if (++values > MOST_VALUES) {
      throw beyond(YamlCode.TOO_MANY_VALUES, event, MOST_VALUES);
    }
    if (event instanceof AliasEvent alias) {
      refuseAlias(alias);
      return null;
    }
    refuseProperties((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, inFlow);
    }
    if (++depth > DEEPEST) {
      throw beyond(YamlCode.NESTED_TOO_DEEP, event, DEEPEST);
    }
    boolean flow = ((CollectionStartEvent) event).isFlow();
    Node collection =
        event.getEventId() == Event.ID.SequenceStart
            ? sequence(place(event), flow)
            : mapping(place(event), flow);
    depth--;
    return collection;
  }

  /** An alias goes with its anchor, which was told. */
  private void refuseAlias(AliasEvent alias) {
    String name = alias.getAlias().toString();
    if (!anchors.contains(name)) {
      findings.add(YamlCode.ALIAS.at(place(alias), "seen", "*" + name));
    }
  }

  private void refuseProperties(NodeEvent event) {
    event.getAnchor().ifPresent(anchor -> refuseAnchor(anchor.toString(), place(event)));
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    tag.ifPresent(name -> findings.add(YamlCode.TAG.at(place(event), "seen", name)));
  }

  private void refuseAnchor(String name, Place place) {
    anchors.add(name);
    findings.add(YamlCode.ANCHOR.at(place, "seen", "&" + name));
  }

  private Node.Scalar scalar(ScalarEvent event, boolean inFlow) {
    if (event.getValue().length() > LONGEST) {
      throw beyond(YamlCode.VALUE_TOO_LONG, event, LONGEST);
    }
    Node.Style style =
        event.isPlain()
            ? Node.Style.PLAIN
            : event.isLiteral() || event.isFolded() ? Node.Style.BLOCK : Node.Style.QUOTED;
    return new Node.Scalar(event.getValue(), style, inFlow, place(event));
  }

  private Node.Sequence sequence(Place place, boolean flow) {
    List<Node> items = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      Node item = node(next, flow);
      if (item != null) {
        items.add(item);
      }
    }
    return new Node.Sequence(noBlanks(flow ? commas.mendItems(items) : items), flow, place);
  }

  private List<Node> noBlanks(List<Node> items) {
    List<Node> kept = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Scalar scalar && scalar.isBlank()) {
        findings.add(YamlCode.NO_VALUE.at(item.place(), "seen", "-"));
      } else {
        kept.add(item);
      }
    }
    return kept;
  }

  private Node.Mapping mapping(Place place, boolean flow) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      Node key = node(next, flow);
      Node value = node(events.next(), flow);
      if (key instanceof Node.Scalar scalar) {
        entries.add(new Node.Entry(scalar, value));
      } else if (key != null) {
        findings.add(YamlCode.KEY_NO_TEXT.at(key.place()));
      }
    }
    return new Node.Mapping(byKey(flow ? commas.mendEntries(entries) : entries), flow, place);
  }

  private Map<String, Node.Entry> byKey(List<Node.Entry> entries) {
    Map<String, Node.Entry> byKey = new LinkedHashMap<>();
    for (Node.Entry entry : entries) {
      Node.Scalar key = entry.key();
      if (byKey.containsKey(key.text())) {
        Place first = byKey.get(key.text()).key().place();
        findings.add(YamlCode.DOUBLE_KEY.at(key.place(), "seen", key.text(), "line", first.line()));
      } else if (entry.value() instanceof Node.Scalar scalar && scalar.isBlank()) {
        findings.add(YamlCode.NO_VALUE.at(key.place(), "seen", key.text()));
      } else if (entry.value() != null) {
        byKey.put(key.text(), entry);
      }
    }
    return byKey;
  }

  private Beyond beyond(YamlCode code, Event event, int most) {
    findings.add(code.at(place(event), "most", most));
    return new Beyond();
  }

  private Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> Place.line(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.file(file));
  }
}
