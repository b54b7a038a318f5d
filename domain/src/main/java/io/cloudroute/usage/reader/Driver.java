package io.cloudroute.usage.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// DuckDB's driver with its library beside it: from its own jar, every child would unpack 70 MB before it begins.
final class Driver {
    private static final String LIBRARY = "libduckdb_java.so_";

    private Driver() {}

    /// A jar without libraries, next to this platform's one, where the driver looks for it; both go with this process.
    /// The jar itself where it has none for this platform.
    static Path unpacked(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            var library = zip.getEntry(LIBRARY + platform());
            if (library == null) {
                return jar;
            }
            var folder = Files.createTempDirectory("cloudroute-reader-");
            folder.toFile().deleteOnExit();
            var beside = folder.resolve(library.getName());
            try (var in = zip.getInputStream(library)) {
                Files.copy(in, beside);
            }
            beside.toFile().deleteOnExit();
            var classes = folder.resolve("duckdb.jar");
            try (var out = new ZipOutputStream(Files.newOutputStream(classes))) {
                for (var entry : zip.stream()
                        .filter(e -> !e.isDirectory() && !e.getName().startsWith(LIBRARY))
                        .toList()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    try (var in = zip.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                }
            }
            classes.toFile().deleteOnExit();
            return classes;
        } catch (IOException failure) {
            throw new UncheckedIOException("The driver of DuckDB cannot be unpacked", failure);
        }
    }

    private static String platform() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = name.startsWith("mac") ? "macos" : name.startsWith("windows") ? "windows" : "linux";
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return system + "_" + (processor.equals("aarch64") || processor.equals("arm64") ? "arm64" : "amd64");
    }
}
