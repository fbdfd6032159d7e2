// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

/**
 * Parks that are scored as the weighted mean of others.
 *
 * @param by the attribute with which a member names its park
 * @param weight the item that members are weighted by
 */
public record Members(String by, String weight) {}
