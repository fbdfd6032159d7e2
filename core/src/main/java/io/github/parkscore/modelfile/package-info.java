// SPDX-License-Identifier: Apache-2.0
/**
 * Model files: YAML into models with all findings at once, each with its line and column, and
 * models back into YAML.
 */
package io.github.parkscore.modelfile;
