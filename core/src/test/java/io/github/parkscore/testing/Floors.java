// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * The packages of one module in floors. A class may import from floors below its own, never from
 * above, nor from a neighbour on the same floor. Packages of the module below are no concern here.
 */
public final class Floors {
  private final String base;
  private final Map<String, Integer> floorOf;

  private Floors(String base, Map<String, Integer> floorOf) {
    this.base = base;
    this.floorOf = floorOf;
  }

  /** Floors from the bottom; neighbours on one floor are separated by blanks. */
  public static Floors fromBottom(String... floors) {
    return in("io.github.parkscore", floors);
  }

  static Floors in(String base, String... floors) {
    Map<String, Integer> floorOf = new HashMap<>();
    for (int floor = 0; floor < floors.length; floor++) {
      for (String name : floors[floor].split(" ")) {
        floorOf.put(name, floor);
      }
    }
    return new Floors(base, Map.copyOf(floorOf));
  }

  ArchCondition<JavaClass> importOnlyFromBelow() {
    return new ArchCondition<>("import only from the floors below") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!floorOf.containsKey(packageOf(type))) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is on no floor"));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          if (!isAllowed(packageOf(type), packageOf(dependency.getTargetClass()))) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private boolean isAllowed(String from, String to) {
    return from.equals(to) || !floorOf.containsKey(to) || floorOf.get(to) < floorOf.get(from);
  }

  /** {@code formula} for a class in {@code io.github.parkscore.formula} or any package inside. */
  private String packageOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    if (!name.startsWith(base + ".")) {
      return name;
    }
    return name.substring(base.length() + 1).split("\\.", 2)[0];
  }
}
