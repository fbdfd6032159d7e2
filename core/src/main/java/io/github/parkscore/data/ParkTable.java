// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import io.github.parkscore.finding.Place;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the parks returned: for each item and period a column of figures over all parks of the
 * roster, each with its place. Immutable and safe for any number of threads.
 *
 * <p>Figures are held in the item's declared unit, percents as fractions. A figure is present,
 * blank (nobody wrote anything) or rejected (something was written that is no figure: the reader
 * has said so in a finding, and no {@code blank:} of the model may fill it).
 *
 * <p>Where figures go through stages of checking, the table shows those of the stage in use; {@link
 * #at} shows it at another one.
 */
public final class ParkTable {
  private static final BitSet NOBODY = new BitSet();

  private final Roster roster;
  private final String stage;
  private final Map<Key, Column> columns;
  private final Map<Key, Origins> origins;
  private final Map<Key, BitSet> rejected;
  private final Map<Period, BitSet> returned;

  /** An item in a period at a stage of checking; the stage is empty where there are none. */
  record Key(String item, Period period, String stage) {}

  private ParkTable(ParkTable other, String stage) {
    this.roster = other.roster;
    this.stage = stage;
    this.columns = other.columns;
    this.origins = other.origins;
    this.rejected = other.rejected;
    this.returned = other.returned;
  }

  ParkTable(ParkTableBuilder builder) {
    roster = new Roster(builder.parks);
    stage = builder.use;
    int size = roster.size();
    columns = new LinkedHashMap<>();
    origins = new HashMap<>();
    rejected = new HashMap<>();
    returned = new TreeMap<>();
    builder.figures.forEach((key, figures) -> columns.put(key, Column.owning(figures, size)));
    builder.origins.forEach((key, places) -> origins.put(key, places.build(size)));
    builder.rejected.forEach((key, parks) -> rejected.put(key, (BitSet) parks.clone()));
    builder.returned.forEach((key, parks) -> returned.put(key, (BitSet) parks.clone()));
  }

  /** A builder for the parks of a roster. */
  public static ParkTableBuilder builder(Roster roster) {
    return new ParkTableBuilder(roster.parks());
  }

  /** A builder that learns the parks one by one. */
  public static ParkTableBuilder builder() {
    return new ParkTableBuilder(List.of());
  }

  private ParkTable(ParkTable other, Roster roster, Overlay overlay) {
    this.roster = roster;
    this.stage = other.stage;
    columns = overlay.columns(other.columns);
    origins = overlay.origins(other.origins, roster.size());
    rejected = overlay.rejected(other.rejected);
    returned = other.returned;
  }

  /**
   * The same with all figures of an item in a period; they say nothing of who sent a return.
   *
   * @param taken the parks whose figures are new
   * @param place where these came from
   */
  public ParkTable with(String item, Period period, Column figures, BitSet taken, Place place) {
    return new ParkTable(
        this, roster, new Overlay(new Key(item, period, stage), figures, taken, place));
  }

  /** The same with other attributes of its parks, which are the same in the same order. */
  public ParkTable with(List<Park> parks) {
    return new ParkTable(this, new Roster(parks), Overlay.NONE);
  }

  /** The parks, in the order of all columns. */
  public Roster roster() {
    return roster;
  }

  /** The number of parks. */
  public int size() {
    return roster.size();
  }

  /** The stage of checking that is in use; empty where figures have one state only. */
  public String stage() {
    return stage;
  }

  /** The stages of which there is a figure. */
  public Set<String> stages() {
    return columns.keySet().stream().map(Key::stage).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same figures with another stage in use; nothing is copied. */
  public ParkTable at(String other) {
    return other.equals(stage) ? this : new ParkTable(this, other);
  }

  /** The periods of which there is a figure, oldest first. */
  public NavigableSet<Period> periods() {
    return Collections.unmodifiableNavigableSet(new TreeSet<>(returned.keySet()));
  }

  /** The items of which there is a figure in some period, at whatever stage. */
  public Set<String> items() {
    return columns.keySet().stream().map(Key::item).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The periods of which there is a figure of an item at the stage in use, oldest first; among them
   * those in which it is only shared and nobody returned anything.
   */
  public NavigableSet<Period> periods(String item) {
    return columns.keySet().stream()
        .filter(key -> key.item().equals(item) && key.stage().equals(stage))
        .map(Key::period)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The figures of an item in a period; empty if nobody returned one. */
  public Optional<Column> column(String item, Period period) {
    return Optional.ofNullable(columns.get(new Key(item, period, stage)));
  }

  /** Where a park's figure of an item came from. */
  public Place place(String item, Period period, int park) {
    Origins places = origins.get(new Key(item, period, stage));
    return places == null ? Place.NOWHERE : places.of(park);
  }

  /** Whether something that is no figure stood where a park's figure of an item belongs. */
  public boolean isRejected(String item, Period period, int park) {
    return rejected.getOrDefault(new Key(item, period, stage), NOBODY).get(park);
  }

  /** Whether a park sent anything for a period. */
  public boolean hasReturned(Period period, int park) {
    return returned.getOrDefault(period, NOBODY).get(park);
  }

  /** The parks that sent anything for a period. */
  public BitSet returned(Period period) {
    BitSet parks = returned.get(period);
    return parks == null ? new BitSet() : (BitSet) parks.clone();
  }

  /** The parks with something that is no figure where one of an item belongs. */
  public BitSet rejected(String item, Period period) {
    BitSet parks = rejected.get(new Key(item, period, stage));
    return parks == null ? new BitSet() : (BitSet) parks.clone();
  }

  /** The parks that sent anything for a period or for a part of it. */
  public BitSet returnedIn(Period period) {
    BitSet parks = returned(period);
    period.parts().forEach(part -> parks.or(returnedIn(part)));
    return parks;
  }

  /** Whether a park sent anything for a period or for a part of it. */
  public boolean hasReturnedIn(Period period, int park) {
    return hasReturned(period, park)
        || period.parts().stream().anyMatch(part -> hasReturnedIn(part, park));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ParkTable table
        && roster.equals(table.roster)
        && stage.equals(table.stage)
        && columns.equals(table.columns)
        && origins.equals(table.origins)
        && rejected.equals(table.rejected)
        && returned.equals(table.returned);
  }

  @Override
  public int hashCode() {
    return roster.hashCode() * 31 + columns.hashCode();
  }
}
