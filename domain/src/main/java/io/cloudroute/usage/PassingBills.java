package io.cloudroute.usage;

import io.cloudroute.usage.reader.BillReader;
import io.cloudroute.usage.reader.ReadOutcome;
import io.cloudroute.usage.reader.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Bills that are measured and not kept: of anybody, signed in or not. Nothing of one reaches the database or the
/// object store, and its file is gone when this returns, however it returns.
@Component
@EnableConfigurationProperties(PassingSettings.class)
public class PassingBills {

    public sealed interface Outcome {
        /// @param lines of the bill
        record Measured(MeasuredUsage usage, long lines) implements Outcome {}

        /// It is a bill, and there is no Bedrock on it.
        record NoBedrock(long lines) implements Outcome {}

        record Refused(Import.Refusal refusal) implements Outcome {}

        /// @param most bytes
        record TooLarge(long most) implements Outcome {}

        /// Too many arrive or are being read.
        record Busy() implements Outcome {}

        record Cancelled() implements Outcome {}
    }

    private final PassingSettings settings;
    private final WorkFolder work;
    private final BillReader reader;
    private final Semaphore arrivals;
    private final Semaphore seats;

    PassingBills(PassingSettings settings, WorkFolder work) {
        this.settings = settings;
        this.work = work;
        this.reader = new BillReader(settings.limits());
        this.arrivals = new Semaphore(settings.arrivingAtOnce());
        this.seats = new Semaphore(settings.atOnce());
    }

    /// The most bytes of a bill.
    public long most() {
        return settings.maxUpload().toBytes();
    }

    /// Takes a bill in, measures it and forgets it. Blocks until done.
    ///
    /// @param name the file's, for messages
    /// @param progress told now and then, on another thread
    /// @param cancelled asked now and then
    /// @throws IOException when the stream ends early or there is no room to work
    public Outcome measure(
            String name, InputStream content, Consumer<Import.Progress> progress, BooleanSupplier cancelled)
            throws IOException {
        var folder = work.create("passing-" + UUID.randomUUID());
        try {
            var upload = new Upload(name, "part-00001");
            var refused = receive(content, folder.resolve(upload.file()));
            return refused.isPresent() ? refused.get() : read(folder, upload, progress, cancelled);
        } finally {
            work.remove(folder);
        }
    }

    /// A slow line takes nobody's seat: one is taken only once the bill is here.
    private Optional<Outcome> receive(InputStream content, Path file) throws IOException {
        if (!arrivals.tryAcquire()) {
            return Optional.of(new Outcome.Busy());
        }
        try {
            return keep(content, file) ? Optional.empty() : Optional.of(new Outcome.TooLarge(most()));
        } finally {
            arrivals.release();
        }
    }

    private Outcome read(Path folder, Upload upload, Consumer<Import.Progress> progress, BooleanSupplier cancelled)
            throws IOException {
        if (!seats.tryAcquire()) {
            return new Outcome.Busy();
        }
        try {
            return measure(folder, upload, progress, cancelled);
        } finally {
            seats.release();
        }
    }

    private Outcome measure(Path folder, Upload upload, Consumer<Import.Progress> progress, BooleanSupplier cancelled)
            throws IOException {
        return switch (reader.read(
                folder,
                List.of(upload),
                now -> progress.accept(
                        new Import.Progress(now.stage().name(), now.bytes(), now.totalBytes(), now.rows())),
                cancelled)) {
            case ReadOutcome.Read(var summary) -> {
                Optional<MeasuredUsage> usage = PassingUsage.of(folder);
                yield usage.<Outcome>map(measured -> new Outcome.Measured(measured, summary.rows()))
                        .orElseGet(() -> new Outcome.NoBedrock(summary.rows()));
            }
            case ReadOutcome.Refused refused -> new Outcome.Refused(Import.Refusal.of(refused));
            case ReadOutcome.Cancelled _ -> new Outcome.Cancelled();
        };
    }

    private boolean keep(InputStream content, Path file) throws IOException {
        var buffer = new byte[1 << 16];
        long total = 0;
        long began = System.nanoTime();
        try (var out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > most()) {
                    return false;
                }
                if (System.nanoTime() - began > settings.arrival().toNanos()) {
                    throw new IOException("the upload takes longer than " + settings.arrival());
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }
}
