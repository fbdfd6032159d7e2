// SPDX-License-Identifier: Apache-2.0
/**
 * The page: one offline file with everything in it, readable without its script. Imports views
 * only; templates stand in {@code META-INF/parkscore/html}.
 */
package io.github.parkscore.html;
