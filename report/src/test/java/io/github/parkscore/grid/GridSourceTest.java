// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridSourceTest {
  @TempDir Path folder;

  @Test
  void filesBytesAndStreamsAreReadAlikeAndNeverWrittenTo() throws IOException {
    byte[] bytes =
        Written.xlsx(file -> Written.fill(file, "表", List.of(List.of("名称", 1.5), List.of(2))));
    Path path = Files.write(folder.resolve("上报.xlsx"), bytes);
    List<GridSource> sources =
        List.of(
            GridSource.file("a", path),
            GridSource.bytes("a", bytes),
            GridSource.stream("a", new ByteArrayInputStream(bytes)));

    assertThat(sources)
        .extracting(source -> GridReader.standard().read(source).orThrow())
        .containsOnly(GridReader.standard().read(sources.get(0)).orThrow());
    assertThat(sources).extracting(GridSource::sha256).containsOnly(sources.get(0).sha256());
    assertThat(path).hasBinaryContent(bytes);
  }

  @Test
  void namesTellTheBaseAndTheExtension() {
    GridSource source = GridSource.file(Path.of("上报", "合肥.经开区.XLSX"));

    assertThat(source.name()).isEqualTo("上报/合肥.经开区.XLSX");
    assertThat(source.baseName()).isEqualTo("合肥.经开区");
    assertThat(source.extension()).isEqualTo("xlsx");
    assertThat(GridSource.bytes(".csv", new byte[0]).baseName()).isEqualTo(".csv");
  }

  @Test
  void foldersAreWalkedInTheOrderOfNames() throws IOException {
    Files.createDirectories(folder.resolve("b/.git"));
    for (String name : List.of("c.csv", "b/z.xls", "a.et", "b/.git/x.csv", "盖章.jpg", "Thumbs.db")) {
      Files.writeString(folder.resolve(name), "1", StandardCharsets.UTF_8);
    }

    var outcome = GridFolder.list(List.of(folder, folder.resolve("没有.csv")));

    assertThat(outcome.value().orElseThrow())
        .extracting(source -> source.name().substring(source.name().lastIndexOf('/') + 1))
        .containsExactly("a.et", "z.xls", "c.csv", "没有.csv");
    assertThat(outcome.findings()).extracting(Finding::code).containsExactly("file-passed-over");
  }

  @Test
  void aFolderInPlaceOfAFileIsNoFile() {
    assertThat(GridReader.standard().read(GridSource.file(folder)).findings())
        .extracting(Finding::code)
        .containsExactly("file-not-readable");
  }
}
