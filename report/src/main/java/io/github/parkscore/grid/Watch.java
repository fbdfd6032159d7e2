// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the reading of a file beside the caller's thread and waits no longer than the budget lasts.
 * A parser that heeds no interruption is left behind on a daemon thread: Java can't stop it.
 */
final class Watch {
  private static final long LOOK_MILLIS = 50;

  private Watch() {}

  static <T> T run(Budget budget, Callable<T> work) throws Throwable {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "parkscore-grid");
    thread.setDaemon(true);
    thread.start();
    try {
      while (true) {
        try {
          return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillReading) {
          if (budget.isOver()) {
            return afterwards(task, budget);
          }
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableException(GridCode.READING_STOPPED);
    }
  }

  /** A reader that counts its time says itself what was too much; one that doesn't is given up. */
  private static <T> T afterwards(FutureTask<T> task, Budget budget)
      throws ExecutionException, InterruptedException {
    try {
      return task.get(4 * LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException stillReading) {
      task.cancel(true);
      throw budget.tooSlow();
    }
  }
}
