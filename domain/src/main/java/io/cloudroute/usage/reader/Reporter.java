package io.cloudroute.usage.reader;

import io.cloudroute.usage.reader.Progress.Stage;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/// Tells the parent, a few times a second, how far the child has come.
final class Reporter {
    static final String WRITTEN = "written ";

    private final PrintStream out;
    private Stage stage = Stage.CHECKING;
    private long total;
    private long doneBytes;
    private long doneRows;
    private LongSupplier bytes = () -> 0;
    private LongSupplier rows = () -> 0;

    Reporter(PrintStream out) {
        this.out = out;
        Thread.ofPlatform().daemon().name("progress").start(() -> {
            try {
                while (true) {
                    Thread.sleep(250);
                    report();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    synchronized void stage(Stage next, long totalBytes) {
        stage = next;
        total = totalBytes;
        doneBytes = 0;
        watch(() -> 0, () -> 0);
        report();
    }

    /// What the running statement has seen, on top of what is done.
    synchronized void watch(LongSupplier seenBytes, LongSupplier seenRows) {
        bytes = seenBytes;
        rows = seenRows;
    }

    synchronized void done(long more) {
        doneBytes += more;
        doneRows += rows.getAsLong();
        watch(() -> 0, () -> 0);
    }

    /// The exact number of rows, once it is known.
    synchronized void rows(long exact) {
        doneRows = exact;
        report();
    }

    /// A file is whole, and can be taken.
    synchronized void written(String file) {
        out.println(WRITTEN + file);
        out.flush();
    }

    private synchronized void report() {
        out.println(
                new Progress(stage, doneRows + rows.getAsLong(), Math.min(total, doneBytes + bytes.getAsLong()), total)
                        .line());
        out.flush();
    }
}
