package io.cloudroute.usage.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// A reading under way in a child process: what it has written is taken while it writes the rest.
public final class Reading implements AutoCloseable {

    private final Path folder;
    private final CompletableFuture<ReadOutcome> outcome = new CompletableFuture<>();
    private final Map<String, CompletableFuture<Path>> files = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Reading(Path folder, ReadRequest request, Consumer<Progress> progress, BooleanSupplier cancelled) {
        this.folder = folder;
        Thread.ofVirtual().name("reading").start(() -> {
            try {
                var early = new Child(folder, request)
                        .run(line -> told(line, progress), () -> closed || cancelled.getAsBoolean());
                outcome.complete(early != null ? early : answer());
            } catch (Throwable failure) {
                outcome.completeExceptionally(failure);
            }
        });
    }

    /// The reading has ended without what was waited for.
    public static final class EndedException extends RuntimeException {
        private final transient ReadOutcome outcome;

        /// An outcome quotes the bill: its kind alone is told.
        private EndedException(ReadOutcome outcome) {
            super(outcome.getClass().getSimpleName());
            this.outcome = outcome;
        }

        /// @return why: it was refused, or cancelled
        public ReadOutcome outcome() {
            return outcome;
        }
    }

    /// Waits until the bill is summed and checked.
    ///
    /// @throws EndedException if it was refused, or the reading cancelled
    /// @throws UncheckedIOException if the child could not be started
    public BillSummary summed() {
        return summary(written(ReaderMain.SUMMARY));
    }

    /// Waits until one of the files that [BillReader] names is whole.
    ///
    /// @throws EndedException if the bill was refused after all, or the reading cancelled or interrupted
    /// @throws UncheckedIOException if the child could not be started
    public Path written(String file) {
        var path = file(file);
        try {
            if (!waited(CompletableFuture.anyOf(path, outcome))) {
                throw new EndedException(new ReadOutcome.Cancelled());
            }
            if (path.isDone()) {
                return path.join();
            }
            var ended = ended();
            if (ended instanceof ReadOutcome.Read) {
                throw new IllegalStateException("the reader did not write " + file);
            }
            throw new EndedException(ended);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Waits until the child has ended.
    ///
    /// @throws IOException if it could not be started
    public ReadOutcome ended() throws IOException {
        return waited(outcome) ? outcome.join() : new ReadOutcome.Cancelled();
    }

    /// Ends the child if it has not ended.
    @Override
    public void close() {
        closed = true;
        outcome.handle((_, _) -> true).join();
    }

    /// @return whether it came to its end; else this thread was interrupted
    private static boolean waited(CompletableFuture<?> what) throws IOException {
        try {
            what.get();
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private CompletableFuture<Path> file(String name) {
        return files.computeIfAbsent(name, _ -> new CompletableFuture<>());
    }

    private void told(String line, Consumer<Progress> progress) {
        if (line.startsWith(Progress.WORD)) {
            progress.accept(Progress.parse(line));
        } else if (line.startsWith(Reporter.WRITTEN)) {
            var name = line.substring(Reporter.WRITTEN.length());
            file(name).complete(folder.resolve(name));
        }
    }

    private ReadOutcome answer() throws IOException {
        var refused = folder.resolve(ReaderMain.REFUSED);
        return Files.exists(refused)
                ? JsonMapper.shared().readValue(refused, ReadOutcome.Refused.class)
                : new ReadOutcome.Read(summary(folder.resolve(ReaderMain.SUMMARY)));
    }

    private static BillSummary summary(Path file) {
        return JsonMapper.shared().readValue(file, BillSummary.class);
    }
}
