package io.cloudroute.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server in a child process, on the loopback address only, with its data in a folder.
///
/// The server outlives a killed JVM and is adopted by the next one that opens the same folder. Its superuser is
/// `postgres`, with a random password that only this user may read (`password` in the folder).
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path binaries;
    private final int port;
    private final String password;
    private final Thread hook;

    private EmbeddedPostgres(Path folder, Path binaries, int port, String password) {
        this.folder = folder;
        this.binaries = binaries;
        this.port = port;
        this.password = password;
        this.hook = new Thread(this::stop, "stop-postgresql");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// How careful the server is with what it was told: a throw-away server skips the disk's confirmation.
    public enum Durability {
        KEPT,
        THROWN_AWAY
    }

    /// Starts the server on this folder, or adopts the one that already runs there.
    ///
    /// @throws IOException when the binaries for this machine are missing, the disk is full, or the server does not
    ///     come up; the message names the server's own log
    public static EmbeddedPostgres start(Path folder, Durability durability) throws IOException {
        var home = folder.toAbsolutePath();
        Files.createDirectories(home);
        var binaries = unpack(home.resolve("postgresql"));
        var data = home.resolve("pgdata");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(home, binaries, data);
        }
        var password = Files.readString(home.resolve("password")).strip();
        var running = runningPort(data);
        if (running.isPresent() && answers(running.get(), password)) {
            log.info("Adopted the PostgreSQL that already runs on port {}", running.get());
            return new EmbeddedPostgres(home, binaries, running.get(), password);
        }
        int port = freePort();
        launch(home, binaries, data, port, durability);
        var server = new EmbeddedPostgres(home, binaries, port, password);
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers(port, password)) {
            if (Instant.now().isAfter(deadline)) {
                server.close();
                throw new IOException("PostgreSQL did not come up within %d seconds; its log says:%n%s"
                        .formatted(PATIENCE.toSeconds(), tail(home.resolve("postgresql.log"))));
            }
            pause();
        }
        return server;
    }

    /// The JDBC address of a database of this server.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String superuser() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            return; // the JVM is going down: the hook does it
        }
        stop();
    }

    private void stop() {
        try {
            run(
                    List.of(
                            binaries.resolve("bin/pg_ctl").toString(),
                            "stop",
                            "-D",
                            folder.resolve("pgdata").toString(),
                            "-m",
                            "fast",
                            "-w",
                            "-t",
                            "20"),
                    folder.resolve("postgresql-control.log"));
        } catch (IOException failure) {
            log.warn("PostgreSQL could not be stopped: {}", failure.getMessage());
        }
    }

    private static void initialise(Path home, Path binaries, Path data) throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        var file = home.resolve("password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(secret), StandardOpenOption.WRITE);
        deleteTree(data);
        var fresh = home.resolve("pgdata.new");
        deleteTree(fresh);
        run(
                List.of(
                        binaries.resolve("bin/initdb").toString(),
                        "-D",
                        fresh.toString(),
                        "-U",
                        "postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + file,
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8"),
                home.resolve("postgresql-control.log"));
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void launch(Path home, Path binaries, Path data, int port, Durability durability)
            throws IOException {
        var options = new ArrayList<>(List.of(
                "-c listen_addresses=127.0.0.1",
                "-c port=" + port,
                "-c unix_socket_directories=",
                "-c timezone=UTC",
                // Its log quotes no statement and no value at fault: those are a bill's.
                "-c log_error_verbosity=terse",
                "-c log_min_error_statement=panic",
                "-c max_connections=100",
                "-c shared_buffers=256MB",
                "-c max_wal_size=2GB"));
        if (durability == Durability.THROWN_AWAY) {
            options.add("-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        }
        run(
                List.of(
                        binaries.resolve("bin/pg_ctl").toString(),
                        "start",
                        "-D",
                        data.toString(),
                        "-l",
                        home.resolve("postgresql.log").toString(),
                        "-o",
                        String.join(" ", options),
                        "-W"),
                home.resolve("postgresql-control.log"));
    }

    /// PostgreSQL refuses to run as root; there a user namespace, else the user `nobody`, takes its place.
    private static List<String> unprivileged(List<String> command) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var prefixed = new ArrayList<>(List.of("unshare", "-U"));
        try {
            if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0) {
                throw new IOException(
                        "PostgreSQL does not run as root, and this machine forbids user namespaces. Start CloudRoute as another user.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
        prefixed.addAll(command);
        return prefixed;
    }

    private static void run(List<String> command, Path output) throws IOException {
        var builder = new ProcessBuilder(unprivileged(command));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        var process = builder.start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("PostgreSQL's %s did not finish within %d seconds"
                        .formatted(command.getFirst(), PATIENCE.toSeconds()));
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was started or stopped");
        }
        if (process.exitValue() != 0) {
            throw new IOException("PostgreSQL's %s failed; it said:%n%s".formatted(command.getFirst(), tail(output)));
        }
    }

    private static Optional<Integer> runningPort(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(Integer.parseInt(lines.get(3).strip()));
        } catch (NoSuchFileException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean answers(int port, String password) {
        var properties = new java.util.Properties();
        PGProperty.USER.set(properties, "postgres");
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.CONNECT_TIMEOUT.set(properties, 2);
        PGProperty.SOCKET_TIMEOUT.set(properties, 5);
        try (var _ =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), properties)) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static Path unpack(Path target) throws IOException {
        if (Files.exists(target.resolve("bin/postgres"))) {
            return target;
        }
        var resource = "/postgres-%s-%s.txz".formatted(system(), architecture());
        try (var packed = EmbeddedPostgres.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException(
                        "There is no embedded PostgreSQL for %s on %s. Give CloudRoute a PostgreSQL 18 of yours: see the README, Running in earnest."
                                .formatted(system(), architecture()));
            }
            var fresh = target.resolveSibling(target.getFileName() + ".new");
            deleteTree(fresh);
            extract(packed, fresh);
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(fresh, target);
            }
        }
        return target;
    }

    private static void extract(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The PostgreSQL archive holds a path outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        var name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String tail(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "(nothing)";
        }
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL started");
        }
    }
}
