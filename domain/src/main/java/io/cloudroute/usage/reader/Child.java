package io.cloudroute.usage.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A child process with limits, working in one folder. It inherits no environment, and ends with its parent.
final class Child {
    private static final String TEMPORARY = "tmp";
    private static final int OUT_OF_HEAP = 3;

    private final Path folder;
    private final ReadRequest request;

    private static final class Places {
        static final String PATH = places();
    }

    Child(Path folder, ReadRequest request) {
        this.folder = folder;
        this.request = request;
    }

    /// Runs to the end.
    ///
    /// @param line told each line the child prints
    /// @return how it ended early; null if the child has left an answer
    /// @throws IOException if the child cannot be started
    @Nullable
    ReadOutcome run(Consumer<String> line, BooleanSupplier cancelled) throws IOException {
        for (var answer : List.of(ReaderMain.REFUSED, ReaderMain.ROWS)) {
            Files.deleteIfExists(folder.resolve(answer));
        }
        JsonMapper.shared().writeValue(folder.resolve(ReadRequest.FILE), request);
        Files.createDirectories(folder.resolve(TEMPORARY));
        var before = size();
        var process = start();
        try {
            var errors = new StringBuilder();
            var out = Thread.ofVirtual().start(() -> read(process.inputReader(StandardCharsets.UTF_8), line));
            var err = Thread.ofVirtual()
                    .start(() -> read(process.errorReader(StandardCharsets.UTF_8), text -> {
                        if (errors.length() < 4000) {
                            errors.append(text).append('\n');
                        }
                    }));
            var early = await(process, before, cancelled);
            process.destroyForcibly().waitFor();
            out.join();
            err.join();
            return early != null ? early : ended(process.exitValue(), errors.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new ReadOutcome.Cancelled();
        } finally {
            process.destroyForcibly();
            tidy();
        }
    }

    private Process start() throws IOException {
        var limits = request.limits();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMib() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (request.task() == ReadRequest.Task.ROWS ? 1 : 4),
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder.resolve(TEMPORARY).toAbsolutePath(),
                "-cp",
                classPath(),
                ReaderMain.class.getName(),
                folder.toAbsolutePath().toString());
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /// The jars that the child needs, and no other.
    ///
    /// @throws IllegalStateException inside a jar of jars, which no class path can name
    static String classPath() {
        return Places.PATH;
    }

    private static String places() {
        Set<String> places = new LinkedHashSet<>();
        for (var type : List.of(
                ReaderMain.class,
                DuckDBDriver.class,
                JsonMapper.class,
                tools.jackson.core.JsonParser.class,
                com.fasterxml.jackson.annotation.JsonProperty.class)) {
            var source = type.getProtectionDomain().getCodeSource().getLocation();
            if (!source.getProtocol().equals("file")) {
                throw new IllegalStateException("Bills are read in a child process, which cannot run from inside "
                        + source + ". Extract the application first: java -Djarmode=tools -jar <the jar> extract");
            }
            try {
                var place = Path.of(source.toURI());
                places.add((type == DuckDBDriver.class ? Driver.unpacked(place) : place).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join(java.io.File.pathSeparator, places);
    }

    private @Nullable ReadOutcome await(Process process, long before, BooleanSupplier cancelled)
            throws InterruptedException, IOException {
        var limits = request.limits();
        var deadline = System.nanoTime() + limits.timeout().toNanos();
        for (var round = 1; !process.waitFor(100, TimeUnit.MILLISECONDS); round++) {
            if (cancelled.getAsBoolean()) {
                return new ReadOutcome.Cancelled();
            }
            if (System.nanoTime() > deadline) {
                return ReadOutcome.Refused.of(
                        Fault.TIMEOUT, null, Map.of("limit", limits.timeout().toString()), "took longer than allowed");
            }
            if (round % 5 == 0 && size() - before > limits.diskBytes()) {
                return ReadOutcome.Refused.of(
                        Fault.DISK,
                        null,
                        Map.of("limit", Long.toString(limits.diskBytes())),
                        "wrote more than allowed");
            }
        }
        return null;
    }

    private @Nullable ReadOutcome ended(int exit, String errors) {
        if (exit == 0) {
            return null;
        }
        var memory = exit == OUT_OF_HEAP || exit == 137;
        return ReadOutcome.Refused.of(
                memory ? Fault.MEMORY : Fault.CRASHED, null, Map.of("exit", Integer.toString(exit)), errors);
    }

    private static void read(BufferedReader reader, Consumer<String> line) {
        try (reader) {
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                line.accept(text);
            }
        } catch (IOException _) {
            return;
        }
    }

    private long size() throws IOException {
        var total = new long[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                total[0] += attributes.size();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return total[0];
    }

    /// Removes what is the child's own: spilled data, pipes, its copy of DuckDB's library.
    private void tidy() throws IOException {
        for (var own : List.of(TEMPORARY, Duck.SPILL)) {
            if (Files.exists(folder.resolve(own))) {
                try (var files = Files.walk(folder.resolve(own))) {
                    for (var file :
                            files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
        try (var files = Files.newDirectoryStream(folder, "{pipe-*,turned-*}")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
