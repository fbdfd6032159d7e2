// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Text;

/**
 * What a model is called.
 *
 * @param id the name in files and in other models
 * @param edition the edition of the rule
 * @param name the title of the rule
 * @param subject what is evaluated: 开发区, 城市, 企业
 * @param part the kind of period of a round
 */
public record Identity(String id, String edition, Text name, Text subject, Period.Part part) {}
