package io.cloudroute.usage.reader;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Feeds a part's checked text to DuckDB through a named pipe: DuckDB never sees a packed file or a byte that was not
/// checked.
final class Pipe implements AutoCloseable {
    private final Path path;
    private final Thread thread;
    private final AtomicLong bytes = new AtomicLong();
    private volatile long lines;
    private volatile @Nullable RefusedException refused;
    private volatile boolean closed;

    Pipe(Part part, Path path, ReaderLimits limits) throws IOException {
        this.path = path;
        Files.deleteIfExists(path);
        make(path);
        thread = Thread.ofPlatform().daemon().name("pipe " + path.getFileName()).start(() -> feed(part, limits));
    }

    private void feed(Part part, ReaderLimits limits) {
        try (var out = new FileOutputStream(path.toFile());
                var text = new Unpacking(part, limits, bytes)) {
            for (var n = text.next(); n >= 0 && !closed; n = text.next()) {
                out.write(text.chunk(), 0, n);
                lines = text.lines();
            }
        } catch (RefusedException e) {
            refused = e;
        } catch (IOException _) {
            // The other end has gone, because its query failed: the query tells why.
            return;
        }
    }

    long bytes() {
        return bytes.get();
    }

    long lines() {
        return lines;
    }

    /// What was wrong with the text, if anything: it explains whatever DuckDB thought of the rest.
    ///
    /// @throws RefusedException if the text was refused
    void check() throws InterruptedException {
        close();
        thread.join();
        var found = refused;
        if (found != null) {
            throw found;
        }
    }

    /// Lets go of a writer that nobody reads from.
    @Override
    public void close() {
        closed = true;
        while (thread.isAlive()) {
            try (var _ = new RandomAccessFile(path.toFile(), "rw")) {
                thread.join(20);
            } catch (IOException _) {
                return;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void make(Path path) throws IOException {
        var linker = Linker.nativeLinker();
        var symbol = linker.defaultLookup().find("mkfifo").orElseThrow();
        var mkfifo = linker.downcallHandle(
                symbol, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            if ((int) mkfifo.invokeExact(arena.allocateFrom(path.toString()), 0600) != 0) {
                throw new IOException("cannot make the pipe " + path);
            }
        } catch (RuntimeException | IOException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("cannot make the pipe " + path, e);
        }
    }
}
