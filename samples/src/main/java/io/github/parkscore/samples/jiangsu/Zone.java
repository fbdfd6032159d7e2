// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

/**
 * One invented development zone.
 *
 * @param id the code that never changes
 * @param name the full name
 * @param shortName the name used in tables
 * @param formerName what it was called before; empty if it never changed
 * @param level 国家级 or 省级
 * @param kind 经开区, 高新区, 旅游度假区 or 综合保税区
 * @param region 苏南, 苏中 or 苏北
 * @param city the invented city it belongs to
 */
record Zone(
    String id,
    String name,
    String shortName,
    String formerName,
    String level,
    String kind,
    String region,
    String city) {

  boolean isNational() {
    return level.equals("国家级");
  }

  boolean isTourism() {
    return kind.equals("旅游度假区");
  }

  boolean isBonded() {
    return kind.equals("综合保税区");
  }
}
