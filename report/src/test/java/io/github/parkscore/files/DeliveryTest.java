// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
  @TempDir Path folder;

  private static Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void filesAppearTogetherAndWhole() throws IOException {
    try (Delivery delivery = Delivery.into(folder, List.of())) {
      Fingerprint written = delivery.write("scores.csv", text("id,name\n"));
      delivery.write("evaluation.json", text(delivery.written().toString()));
      assertThat(inFolder()).hasSize(2).allMatch(name -> name.endsWith(".part"));
      delivery.publish();
      assertThat(written).isEqualTo(Fingerprint.of("scores.csv", "id,name\n".getBytes()));
    }
    assertThat(inFolder()).containsExactly("evaluation.json", "scores.csv");
    assertThat(folder.resolve("evaluation.json")).content().contains("scores.csv");
  }

  @Test
  void aFailureHalfWayLeavesTheFolderAsItWas() throws IOException {
    Files.writeString(folder.resolve("scores.csv"), "of last year");
    try (Delivery delivery = Delivery.into(folder, List.of())) {
      delivery.write("scores.csv", text("new"));
      assertThatThrownBy(
              () ->
                  delivery.write(
                      "ranking.xlsx",
                      out -> {
                        out.write(1);
                        throw new IllegalStateException("a defect");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(inFolder()).containsExactly("scores.csv");
    assertThat(folder.resolve("scores.csv")).hasContent("of last year");
  }

  @Test
  void anOlderFileIsReplaced() throws IOException {
    Files.writeString(folder.resolve("scores.csv"), "of last year");
    try (Delivery delivery = Delivery.into(folder, List.of())) {
      delivery.write("scores.csv", text("new"));
      delivery.publish();
    }
    assertThat(folder.resolve("scores.csv")).hasContent("new");
  }

  @Test
  void everybodyWhoMayReadTheFolderMayReadTheFile() throws IOException {
    Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
    try (Delivery delivery = Delivery.into(folder, List.of())) {
      delivery.write("scores.csv", text("new"));
      delivery.publish();
    }
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(permissions(folder.resolve("scores.csv"))).isEqualTo(permissions(ordinary));
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void aFolderIsMade() throws IOException {
    Path deep = folder.resolve("2024/结果");
    try (Delivery delivery = Delivery.into(deep, List.of())) {
      delivery.write("a.csv", text("a"));
      delivery.publish();
    }
    assertThat(deep.resolve("a.csv")).hasContent("a");
  }

  @Test
  void anInputIsNeverReplaced() throws IOException {
    Path input = Files.writeString(folder.resolve("scores.csv"), "figures");
    try (Delivery delivery = Delivery.into(folder, List.of(input))) {
      refused(FilesCode.WOULD_REPLACE_INPUT, () -> delivery.write("scores.csv", text("new")));
    }
    assertThat(input).hasContent("figures");
  }

  @Test
  void anInputIsRecognisedBehindALink() throws IOException {
    Path input = Files.writeString(folder.resolve("returns.csv"), "figures");
    Files.createSymbolicLink(folder.resolve("scores.csv"), input);
    try (Delivery delivery = Delivery.into(folder, List.of(input))) {
      refused(FilesCode.WOULD_REPLACE_INPUT, () -> delivery.write("scores.csv", text("new")));
    }
  }

  @Test
  void aFileWhereTheFolderShouldBe() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "");
    refused(FilesCode.NO_FOLDER, () -> Delivery.into(file, List.of()));
    refused(FilesCode.NO_FOLDER, () -> Delivery.into(file.resolve("deeper"), List.of()));
  }

  @Test
  void aFolderWhereTheFileShouldBe() throws IOException {
    Files.createDirectory(folder.resolve("scores.csv"));
    try (Delivery delivery = Delivery.into(folder, List.of())) {
      delivery.write("a.csv", text("a"));
      delivery.write("scores.csv", text("b"));
      refused(FilesCode.FILE_IS_FOLDER, delivery::publish);
    }
    assertThat(inFolder()).containsExactly("scores.csv");
  }

  @Test
  void theFolderIsGone() throws IOException {
    Path out = folder.resolve("out");
    try (Delivery delivery = Delivery.into(out, List.of())) {
      Files.delete(out);
      refused(FilesCode.FOLDER_GONE, () -> delivery.write("a.csv", text("a")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "There is not enough space on the disk"})
  void theDiskIsFull(String said) throws IOException {
    Content content =
        out -> {
          throw new IOException(said);
        };
    try (Delivery delivery = Delivery.into(folder, List.of())) {
      refused(FilesCode.DISK_FULL, () -> delivery.write("a.csv", content));
    }
    assertThat(inFolder()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "a/b", "a\\b", "../a"})
  void aNameIsNoPath(String name) throws IOException {
    try (Delivery delivery = Delivery.into(folder, List.of())) {
      assertThatThrownBy(() -> delivery.write(name, text("a")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatAKilledRunLeftIsRemovedAnHourLater() throws IOException {
    Path old = Files.writeString(folder.resolve(".parkscore-1.part"), "");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));
    Files.writeString(folder.resolve(".parkscore-2.part"), "");
    Delivery.into(folder, List.of()).close();
    assertThat(inFolder()).containsExactly(".parkscore-2.part");
  }

  private static void refused(FilesCode code, ThrowingCallable action) {
    NotWrittenException e = catchThrowableOfType(NotWrittenException.class, action);
    assertThat(e).isNotNull();
    assertThat(e.finding().code()).isEqualTo(code.id());
    for (Language language : Language.values()) {
      assertThat(e.finding().line(language)).hasLineCount(1).doesNotContain("{", "Exception");
    }
  }

  /** Every code can be reached, and each has its texts. */
  @Test
  void everyCodeSpeaksBothLanguages() {
    List<String> texts = new ArrayList<>();
    for (FilesCode code : FilesCode.values()) {
      NotWrittenException e = Refusal.because(code, Path.of("结果", "scores.csv"));
      texts.add(e.finding().message().zh());
      texts.add(e.finding().message().en());
    }
    assertThat(texts).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }
}
