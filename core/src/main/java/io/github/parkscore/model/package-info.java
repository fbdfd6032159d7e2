// SPDX-License-Identifier: Apache-2.0
/**
 * 指标体系: the tree of categories and indicators, groups, grades, honours and watches, as they are
 * declared. {@link io.github.parkscore.model.ModelTree} is the same tree with everything inherited.
 */
package io.github.parkscore.model;
