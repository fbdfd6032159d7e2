// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.Optional;

/**
 * A figure or text of another evaluation or another level.
 *
 * @param model the id of the model it comes from; empty: from a table of the returns
 * @param take {@code total}, {@code grade} or {@code rank}; empty without a model
 * @param of the attribute whose value names the row there; {@code all}: one for everybody
 */
public record Elsewhere(Optional<String> model, Optional<String> take, Optional<String> of) {}
