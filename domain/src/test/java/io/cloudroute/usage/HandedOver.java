package io.cloudroute.usage;

import io.cloudroute.tenancy.DatabaseSettings;
import io.cloudroute.tenancy.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/// Bills for the tests of other rooms.
@Component
public class HandedOver {

    private final ImportFixture fixture;
    private final UsageSettings settings;
    private final DatabaseSettings data;

    HandedOver(ImportFixture fixture, UsageSettings settings, DatabaseSettings data) {
        this.fixture = fixture;
        this.settings = settings;
        this.data = data;
    }

    /// Hands a bill over and has it read.
    public void bill(Seat seat, byte[] content) {
        fixture.handIn(seat, content);
    }

    /// What is being worked on.
    public List<Path> workFolders() throws IOException {
        var root = settings.work() == null ? data.folder().resolve("work") : settings.work();
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("passing-"))
                    .toList();
        }
    }
}
