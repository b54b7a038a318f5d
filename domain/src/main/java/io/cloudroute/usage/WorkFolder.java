package io.cloudroute.usage;

import io.cloudroute.tenancy.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The private folder in which this node works on bills.
@Component
class WorkFolder {

    private final Path root;

    WorkFolder(UsageSettings settings, DatabaseSettings data) {
        root = (settings.work() == null ? data.folder().resolve("work") : settings.work()).toAbsolutePath();
    }

    /// A new folder of this name.
    Path create(String name) throws IOException {
        Files.createDirectories(
                root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.createDirectory(root.resolve(name));
    }

    /// Brings what the fetcher brings, or what it has brought before, to a file that is only read.
    void cached(String key, Path file, Fetcher fetcher) throws IOException {
        var cache = Files.createDirectories(root.resolve("cached"));
        var kept = cache.resolve(key.replace('/', '_'));
        if (!Files.exists(kept)) {
            var arriving = cache.resolve(UUID.randomUUID().toString());
            try {
                fetcher.fetch(arriving);
                Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(arriving);
            }
        }
        Files.createLink(file, kept);
    }

    interface Fetcher {
        void fetch(Path target) throws IOException;
    }

    void remove(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    /// Removes what a killed process has left here.
    void removeUntouchedSince(Instant time) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var folders = Files.list(root)) {
            for (var folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder).compareTo(FileTime.from(time)) < 0) {
                    remove(folder);
                }
            }
        }
    }
}
