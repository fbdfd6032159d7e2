// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands inside the page, and the hash by which the page's policy
 * allows it: nothing else that got into the page would run.
 *
 * @param content its text as it is printed, already markup
 * @param hash its name in the policy: {@code sha256-…}
 */
record Asset(TemplateModel content, String hash) {
  static final Asset STYLE = of("page.css");
  static final Asset SCRIPT = of("page.js");

  private static Asset of(String name) {
    try {
      String text = Resource.read(name);
      return new Asset(HTMLOutputFormat.INSTANCE.fromMarkup(text), hash(text));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(name, e);
    }
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
