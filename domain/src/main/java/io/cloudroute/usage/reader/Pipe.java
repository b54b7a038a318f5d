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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Feeds a part's checked records to DuckDB through named pipes: DuckDB never sees a packed file or a byte that was not
/// checked. It reads each pipe on a thread of its own; whichever is read from gets the next records.
final class Pipe implements AutoCloseable {
    private static final byte[] END = {};

    /// What may be unpacked before it is read: DuckDB takes much at once, and then nothing for a while.
    private static final int AHEAD_BYTES = 1 << 24;

    private final List<Path> paths;
    private final List<Thread> threads = new ArrayList<>();
    private final BlockingQueue<byte[]> blocks = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(AHEAD_BYTES);
    private final AtomicReference<@Nullable Thread> unpacking = new AtomicReference<>();
    private final AtomicLong bytes = new AtomicLong();
    private volatile long lines;
    private volatile @Nullable RuntimeException failed;
    private volatile boolean closed;

    Pipe(Part part, List<Path> paths, ReaderLimits limits) throws IOException {
        this.paths = paths;
        for (var path : paths) {
            Files.deleteIfExists(path);
            make(path);
        }
        for (var path : paths) {
            threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("pipe " + path.getFileName())
                    .start(() -> feed(path, part, limits)));
        }
    }

    private void unpack(Part part, ReaderLimits limits) {
        try (var text = new Unpacking(part, limits, bytes)) {
            var records = new Records(2 * limits.lineBytes());
            for (var n = text.next(); n >= 0 && !closed; n = text.next()) {
                put(records.add(text.chunk(), n));
                lines = text.lines();
            }
            put(records.rest());
        } catch (RuntimeException e) {
            failed = e;
        } catch (IOException _) {
            // Only of closing a file that was read to its end.
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            blocks.add(END);
        }
    }

    private void put(byte @Nullable [] block) throws InterruptedException {
        while (block != null && !closed) {
            if (room.tryAcquire(taken(block), 50, TimeUnit.MILLISECONDS)) {
                blocks.add(block);
                return;
            }
        }
    }

    private static int taken(byte[] block) {
        return Math.min(block.length, AHEAD_BYTES);
    }

    /// Nothing is unpacked before somebody reads.
    private void feed(Path path, Part part, ReaderLimits limits) {
        try (var out = new FileOutputStream(path.toFile())) {
            var unpacker = Thread.ofPlatform().daemon().name("unpacking").unstarted(() -> unpack(part, limits));
            if (unpacking.compareAndSet(null, unpacker)) {
                unpacker.start();
            }
            while (!closed) {
                var block = blocks.poll(50, TimeUnit.MILLISECONDS);
                if (block == END) {
                    blocks.add(END);
                    return;
                }
                if (block != null) {
                    out.write(block);
                    room.release(taken(block));
                }
            }
        } catch (IOException _) {
            // The other end has gone, because its query failed: the query tells why.
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
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
    /// @throws RuntimeException if it could not be unpacked
    void check() throws InterruptedException {
        close();
        for (var thread : threads) {
            thread.join();
        }
        var unpacker = unpacking.get();
        if (unpacker != null) {
            unpacker.join();
        }
        var found = failed;
        if (found != null) {
            throw found;
        }
    }

    /// Lets go of writers that nobody reads from.
    @Override
    public void close() {
        closed = true;
        try {
            for (var thread : threads) {
                while (thread.isAlive()) {
                    for (var path : paths) {
                        new RandomAccessFile(path.toFile(), "rw").close();
                    }
                    thread.join(20);
                }
            }
        } catch (IOException _) {
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
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
