// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.parkscore.finding.Code;
import io.github.parkscore.samples.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The generated pages say what the library says today, and leave out nothing. */
class ReferenceTest {
  private static final String AGAIN =
      "\n\nWrite the pages again, from the repository's root after mvn package:\n"
          + "java -cp report/target/parkscore.jar:samples/target/classes "
          + Reference.class.getName()
          + " docs\n";

  @Test
  void committedPagesAreWhatIsGenerated() throws IOException {
    for (Map.Entry<String, String> page : Reference.pages(Page.ROOT).entrySet()) {
      Path committed = Page.ROOT.resolve("docs").resolve(page.getKey());
      assertThat(committed).as(AGAIN).exists();
      assertThat(Files.readString(committed)).as(page.getKey() + AGAIN).isEqualTo(page.getValue());
    }
  }

  @Test
  void everyFindingIsListed() {
    List<JavaClass> families =
        new ClassFileImporter()
                .importPaths(
                    Page.ROOT.resolve("core/target/classes"),
                    Page.ROOT.resolve("report/target/classes"))
                .stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Code.class))
                .toList();
    String page = Reference.pages(Page.ROOT).get("findings.md");
    assertThat(families).hasSizeGreaterThan(10);
    for (JavaClass family : families) {
      for (Object code : family.reflect().getEnumConstants()) {
        assertThat(page)
            .as(family.getSimpleName() + " belongs into FindingsPage.families()")
            .contains("| `" + ((Code) code).id() + "` |");
      }
    }
  }
}
