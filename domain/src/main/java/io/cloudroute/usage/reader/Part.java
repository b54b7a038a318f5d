package io.cloudroute.usage.reader;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/// An uploaded part, told apart by its first bytes.
///
/// @param bom length of the byte order mark
record Part(String name, Path path, long bytes, Container container, Charset charset, int bom) {

    enum Container {
        TEXT,
        GZIP,
        PARQUET
    }

    static Part of(Path folder, Upload upload) throws IOException {
        var path = folder.resolve(upload.file());
        var bytes = Files.size(path);
        var head = head(path, false);
        if (head.length == 0) {
            throw new RefusedException(Fault.EMPTY, upload.name(), java.util.Map.of(), "the part has no bytes");
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            throw new RefusedException(Fault.ZIP, upload.name(), java.util.Map.of(), "a ZIP archive");
        }
        if (starts(head, 'P', 'A', 'R', 'E')) {
            throw new RefusedException(
                    Fault.ENCRYPTED_PARQUET, upload.name(), java.util.Map.of(), "its footer is encrypted");
        }
        if (starts(head, 'P', 'A', 'R', '1')) {
            return new Part(upload.name(), path, bytes, Container.PARQUET, StandardCharsets.UTF_8, 0);
        }
        if (!starts(head, 0x1f, 0x8b)) {
            return text(upload.name(), path, bytes, Container.TEXT, head);
        }
        try {
            var inner = head(path, true);
            if (inner.length == 0) {
                throw new RefusedException(Fault.EMPTY, upload.name(), java.util.Map.of(), "nothing is packed in it");
            }
            return text(upload.name(), path, bytes, Container.GZIP, inner);
        } catch (IOException e) {
            throw Unpacking.refusal(upload.name(), 0, e);
        }
    }

    private static Part text(String name, Path path, long bytes, Container container, byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return new Part(name, path, bytes, container, StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xff, 0xfe)) {
            return new Part(name, path, bytes, container, StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xfe, 0xff)) {
            return new Part(name, path, bytes, container, StandardCharsets.UTF_16BE, 2);
        }
        return new Part(name, path, bytes, container, StandardCharsets.UTF_8, 0);
    }

    private static byte[] head(Path path, boolean unpack) throws IOException {
        try (var file = Files.newInputStream(path);
                var in = unpack ? new GZIPInputStream(file) : file) {
            return in.readNBytes(8);
        }
    }

    private static boolean starts(byte[] head, int... magic) {
        for (var i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /// The unpacked bytes behind the byte order mark.
    ///
    /// @param counter told how many bytes of the file itself have been read
    InputStream open(AtomicLong counter) throws IOException {
        var file = new Counting(Files.newInputStream(path), counter);
        var in = container == Container.GZIP
                ? new GZIPInputStream(file, 1 << 16)
                : new BufferedInputStream(file, 1 << 16);
        in.skipNBytes(bom);
        return in;
    }

    private static final class Counting extends FilterInputStream {
        private final AtomicLong counter;

        Counting(InputStream in, AtomicLong counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            var b = in.read();
            if (b >= 0) {
                counter.incrementAndGet();
            }
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var n = in.read(target, offset, length);
            if (n > 0) {
                counter.addAndGet(n);
            }
            return n;
        }
    }
}
