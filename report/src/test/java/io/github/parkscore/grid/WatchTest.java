// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchTest {
  @Test
  void aParserThatHeedsNothingIsLeftBehind() {
    Budget budget = new Budget(Limits.STANDARD.withPatience(Duration.ofSeconds(1)));

    UnreadableException thrown =
        catchThrowableOfType(
            UnreadableException.class,
            () ->
                Watch.run(
                    budget,
                    () -> {
                      while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                      }
                      while (true) { // as hostile as can be: goes on after the interruption
                        Thread.sleep(1000);
                      }
                    }));

    assertThat(thrown.at(Place.NOWHERE).code()).isEqualTo("file-too-slow");
  }

  @Test
  void anInterruptedCallerIsAnsweredAndStaysInterrupted() {
    assertThat(findings(GridCode.READING_STOPPED))
        .extracting(Finding::code)
        .containsExactly("reading-stopped");
  }

  @Test
  void aReaderThatCountsStopsItselfWhenInterrupted() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread caller =
        new Thread(
            () -> {
              try {
                Budget budget = new Budget(Limits.STANDARD);
                Watch.run(
                    budget,
                    () -> {
                      begun.countDown();
                      try {
                        while (true) {
                          budget.row(0);
                        }
                      } finally {
                        ended.countDown();
                      }
                    });
              } catch (Throwable expected) {
                // what it says is tested above
              }
            });
    caller.start();
    begun.await();
    caller.interrupt();

    ended.await();
  }

  /** Findings of a file whose reading takes too long, or whose reader is told to stop. */
  static List<Finding> findings(GridCode code) {
    String slow = "<row><c><v>1</v></c></row>".repeat(300_000);
    GridSource source = GridSource.bytes("慢.xlsx", Written.zip(Written.parts(slow)));
    if (code == GridCode.FILE_TOO_SLOW) {
      Limits hasty = Limits.STANDARD.withPatience(Duration.ofSeconds(-10));
      return GridReader.standard().within(hasty).read(source).findings();
    }
    Thread.currentThread().interrupt();
    try {
      List<Finding> findings = GridReader.standard().read(source).findings();
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
      return findings;
    } finally {
      Thread.interrupted();
    }
  }
}
