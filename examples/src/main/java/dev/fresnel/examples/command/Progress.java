// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import java.io.PrintWriter;
import picocli.CommandLine;

/**
 * A bar that shows how far long work has come: on the standard error, and only if that is a
 * terminal.
 */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final int PERCENT = 100;

  /** To the begin of the line, and that line empty. */
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter target;
  private final boolean isShown;
  private final long all;
  private long done;
  private long shown = -1;

  private Progress(PrintWriter target, boolean isShown, long all) {
    this.target = target;
    this.isShown = isShown;
    this.all = Math.max(1, all);
  }

  /** The bar of a command that has so much to do. */
  static Progress of(CommandLine command, long all) {
    return new Progress(command.getErr(), Terminal.isErr(command), all);
  }

  /** A bar on a terminal. */
  static Progress on(PrintWriter terminal, long all) {
    return new Progress(terminal, true, all);
  }

  /** Shows that more is done. */
  void add(long more) {
    done += more;
    long percent = Math.min(PERCENT, done * PERCENT / all);
    if (isShown && percent != shown) {
      shown = percent;
      int full = (int) (percent * WIDTH / PERCENT);
      target.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + " %");
      target.flush();
    }
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (shown >= 0) {
      target.print(ERASE);
      target.flush();
    }
  }
}
