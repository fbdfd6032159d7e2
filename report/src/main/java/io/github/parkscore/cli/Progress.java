// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/** Says what is being done when it takes more than a second, to whoever waits for it. */
final class Progress {
  private static final long SILENT_MILLIS = 1000;

  private final PrintWriter err;
  private Timer timer;
  private TimerTask pending;

  Progress(PrintWriter err) {
    this.err = err;
  }

  /** A new stage of the work begins; the one before it is over. */
  synchronized void begins(String what) {
    over();
    if (timer == null) {
      timer = new Timer("progress", true);
    }
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            tell(this, what);
          }
        };
    pending = task;
    timer.schedule(task, SILENT_MILLIS);
  }

  /** The work is done, or the command has begun to speak. */
  synchronized void over() {
    if (pending != null) {
      pending.cancel();
      pending = null;
    }
  }

  private synchronized void tell(TimerTask task, String what) {
    if (pending == task) {
      err.println("… " + what);
      err.flush();
      pending = null;
    }
  }
}
