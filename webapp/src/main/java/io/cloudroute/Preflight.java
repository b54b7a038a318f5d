package io.cloudroute;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// What must hold before anything is started, each failure with a message a person understands.
final class Preflight {

    private static final long LEAST_BYTES = 500L << 20;

    /// Kept for the life of the JVM: the lock goes with it.
    private static @Nullable FileChannel lock;

    private Preflight() {}

    /// A reason not to start.
    static final class Refusal extends Exception {
        Refusal(String message) {
            super(message);
        }
    }

    /// A refusal leaves no new folder behind, and a second start on the same data is told of the first one.
    static void check(Path folder, int port) throws Refusal {
        if (Files.notExists(folder)) {
            port(port);
        }
        lock(folder);
        space(folder);
        port(port);
    }

    private static void lock(Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
        } catch (OverlappingFileLockException _) {
            throw new Refusal(
                    "CloudRoute already runs on the data in %s. Stop it first, or choose another folder with --data."
                            .formatted(folder.toAbsolutePath()));
        } catch (IOException failure) {
            throw new Refusal("The data folder %s cannot be written: %s. Choose another with --data."
                    .formatted(folder.toAbsolutePath(), failure.getMessage()));
        }
    }

    private static void space(Path folder) throws Refusal {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_BYTES) {
                throw new Refusal(
                        "The disk of %s has %d MB left, and CloudRoute needs %d MB to start. Make room, or choose another folder with --data."
                                .formatted(folder.toAbsolutePath(), free >> 20, LEAST_BYTES >> 20));
            }
        } catch (IOException failure) {
            throw new Refusal(
                    "The disk of %s cannot be read: %s".formatted(folder.toAbsolutePath(), failure.getMessage()));
        }
    }

    private static void port(int port) throws Refusal {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException _) {
            throw new Refusal(
                    "Port %d is taken by another program. Stop that one, or choose another port: ./run --port %d"
                            .formatted(port, port + 1));
        } catch (IOException failure) {
            throw new Refusal("Port %d cannot be opened: %s".formatted(port, failure.getMessage()));
        }
    }
}
