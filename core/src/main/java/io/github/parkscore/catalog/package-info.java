// SPDX-License-Identifier: Apache-2.0
/** What can be named in a model: the rules of the catalogue, which are data. */
package io.github.parkscore.catalog;
