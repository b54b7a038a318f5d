package io.cloudroute.usage.reader;

import java.io.IOException;
import java.io.InterruptedIOException;
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

        private EndedException(ReadOutcome outcome) {
            super(outcome.toString());
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
    /// @throws EndedException if the bill was refused after all, or the reading cancelled
    /// @throws UncheckedIOException if the child could not be started
    public Path written(String file) {
        var path = file(file);
        try {
            await(CompletableFuture.anyOf(path, outcome));
            if (!path.isDone()) {
                throw new EndedException(ended());
            }
            return path.join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Waits until the child has ended.
    ///
    /// @throws IOException if it could not be started
    public ReadOutcome ended() throws IOException {
        return await(outcome);
    }

    /// Ends the child if it has not ended.
    @Override
    public void close() {
        closed = true;
        outcome.handle((_, _) -> true).join();
    }

    private static <T> T await(CompletableFuture<T> what) throws IOException {
        try {
            return what.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the reading was interrupted");
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
