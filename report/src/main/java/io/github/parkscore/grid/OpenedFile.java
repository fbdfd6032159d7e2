// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file about to be read.
 *
 * @param name the name that findings give it
 * @param path where its bytes are
 * @param extension its extension in small letters
 * @param charset the encoding that the caller insists on, for text
 */
record OpenedFile(String name, Path path, String extension, Optional<Charset> charset) {}
