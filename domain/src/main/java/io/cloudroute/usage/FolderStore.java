package io.cloudroute.usage;

import io.cloudroute.tenancy.DatabaseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Objects as files of a folder that only this user may enter.
@Component
@ConditionalOnProperty(name = "cloudroute.objects.store", havingValue = "folder", matchIfMissing = true)
@EnableConfigurationProperties(FolderStore.Settings.class)
class FolderStore implements ObjectStore {

    /// @param folder by default `objects` in the data folder
    @ConfigurationProperties("cloudroute.objects")
    record Settings(@Nullable Path folder) {}

    private final Path root;
    private final Path arriving;

    @Autowired
    FolderStore(Settings settings, DatabaseSettings data) {
        this(settings.folder() == null ? data.folder().resolve("objects") : settings.folder());
    }

    FolderStore(Path folder) {
        root = folder.toAbsolutePath().normalize();
        arriving = root.resolve(".arriving");
    }

    @Override
    public long put(String key, InputStream content) throws IOException {
        var target = file(key);
        createPrivateFolders(arriving);
        var file = arriving.resolve(UUID.randomUUID().toString());
        try {
            long bytes = Files.copy(content, file);
            try (var written = FileChannel.open(file, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            moveInto(file, target);
            return bytes;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public InputStream get(String key) throws IOException {
        return Files.newInputStream(file(key));
    }

    /// Links the file where the file system can, so that nothing is copied.
    @Override
    public void fetch(String key, Path target) throws IOException {
        try {
            Files.createLink(target, file(key));
        } catch (UnsupportedOperationException | FileSystemException _) {
            ObjectStore.super.fetch(key, target);
        }
    }

    @Override
    public List<String> keys(String prefix) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> !path.startsWith(arriving) && Files.isRegularFile(path))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(key -> key.startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void delete(String key) throws IOException {
        var file = file(key);
        Files.deleteIfExists(file);
        try {
            for (var folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException _) {
            // others are in it, or somebody else has removed it
        }
    }

    private Path file(String key) {
        return root.resolve(ObjectStore.checked(key));
    }

    /// Another thread may remove a folder that it has just emptied; then it is made again.
    private static void moveInto(Path file, Path target) throws IOException {
        for (int attempt = 1; ; attempt++) {
            createPrivateFolders(Objects.requireNonNull(target.getParent()));
            try {
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (NoSuchFileException removed) {
                if (attempt == 10) {
                    throw removed;
                }
            }
        }
    }

    private static void createPrivateFolders(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
