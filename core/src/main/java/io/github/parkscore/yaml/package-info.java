// SPDX-License-Identifier: Apache-2.0
/**
 * YAML as nodes that know their place, and typed values read from them with findings. The only
 * package that knows the YAML library; it builds no objects and follows no aliases.
 */
package io.github.parkscore.yaml;
