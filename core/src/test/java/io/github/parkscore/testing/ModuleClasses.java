// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The compiled classes of one module, found from any test class of it. */
record ModuleClasses(Path testOutput) {
  static ModuleClasses of(Class<?> testClass) {
    try {
      return new ModuleClasses(
          Path.of(testClass.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no folder for " + testClass, e);
    }
  }

  JavaClasses main() {
    return new ClassFileImporter().importPath(testOutput.resolveSibling("classes"));
  }

  JavaClasses tests() {
    return new ClassFileImporter().importPath(testOutput);
  }
}
