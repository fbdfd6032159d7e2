// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.modelfile.ModelReader;
import org.junit.jupiter.api.Test;

/** A figure is asked of whoever it may serve. */
class DemandTest {
  private static final String MODEL =
      """
      parkscore: 1
      id: m
      edition: 2024
      name: 例
      subject: 企业
      assumed: 例
      attributes: {size: {name: 规模, values: [规上, 规下, 其他]}}
      items:
        tax: {name: 税收, unit: 万元}
        area: {name: 面积, unit: 亩, blank: 0}
        energy: {name: 能耗, unit: 吨标准煤}
        power: {name: 用电, unit: 千瓦时}
        built: {name: 厂房, unit: 亩}
        note: {name: 备查, unit: 个}
      exclude: [{when: area > 100, from: ranking, as: 例}]
      missing: 0
      not-applicable: spread
      round: none
      rule: minmax
      score:
        - name: 规上
          weight: {规上: 100}
          parts:
            - {name: 一, weight: 50, value: tax / energy}
            - {name: 二, weight: 50, value: area, treat: "min(x, built)"}
        - {name: 规下, weight: {规上: 0, else: 100}, value: tax / power}
      checks: [{when: energy > 0, severity: warning, say: 例}]
      """;

  private static boolean asks(String item, String size) {
    IndicatorModel model = ModelReader.read("model.yaml", MODEL).orThrow();
    return model.demand().asks(item, attribute -> size);
  }

  @Test
  void whatServesOnlyPartsWithoutWeightForItIsNotAskedOfAPark() {
    assertThat(asks("energy", "规上")).isTrue();
    assertThat(asks("energy", "规下")).isFalse();
    assertThat(asks("built", "规下")).isFalse();
    assertThat(asks("power", "规上")).isFalse();
    assertThat(asks("power", "规下")).isTrue();
    assertThat(asks("power", "其他")).isTrue();
  }

  @Test
  void whatServesAnythingElseIsAskedOfEverybody() {
    assertThat(asks("tax", "规上")).isTrue();
    assertThat(asks("tax", "规下")).isTrue();
    assertThat(asks("area", "规下")).isTrue();
    assertThat(asks("note", "规下")).isTrue();
  }

  @Test
  void whereTheTextIsNotKnownEverythingIsAsked() {
    assertThat(asks("energy", null)).isTrue();
    assertThat(asks("power", null)).isTrue();
  }
}
