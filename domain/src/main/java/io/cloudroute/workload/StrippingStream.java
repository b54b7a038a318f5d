package io.cloudroute.workload;

import io.cloudroute.workload.LogFault.Code;
import io.cloudroute.workload.LogFault.RefusedException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A log on its way in: what is read from it is the stripped log, packed. Nothing of a body passes.
final class StrippingStream extends InputStream {

    private static final long UNPACKED_BEFORE_RATIO = 64L << 20;
    private static final int MOST_RATIO = 250;
    private static final JsonMapper JSON = new JsonMapper();

    private final Counting packed;
    private final Counting unpacked;
    private final LogReader reader;
    private final ByteArrayOutputStream ready = new ByteArrayOutputStream();
    private final GZIPOutputStream packing;
    private final MessageDigest digest = sha256();
    private byte[] chunk = new byte[0];
    private int position;
    private boolean ended;
    private long rows;
    private @Nullable Instant first;
    private @Nullable Instant last;

    /// @param mostBytes of the file as it comes
    /// @param mostUnpacked of its text
    StrippingStream(InputStream content, LogHashes hashes, long mostBytes, long mostUnpacked) throws IOException {
        packed = new Counting(content, mostBytes, Code.TOO_LARGE, null);
        unpacked = new Counting(unpacked(packed), mostUnpacked, Code.UNPACKS_TOO_LARGE, packed);
        reader = new LogReader(unpacked, hashes);
        packing = new GZIPOutputStream(ready);
    }

    long rows() {
        return rows;
    }

    @Nullable
    Instant first() {
        return first;
    }

    @Nullable
    Instant last() {
        return last;
    }

    /// Of the stripped text, so that the same log is known again, packed or not.
    byte[] sha256OfStripped() {
        return digest.digest();
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        // Without this, a further member of the file is overlooked whenever the network has nothing ready.
        var buffered = new BufferedInputStream(packed, 1 << 16) {
            @Override
            public synchronized int available() throws IOException {
                mark(1);
                int next = read();
                reset();
                return next < 0 ? 0 : 1;
            }
        };
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        try {
            return gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
        } catch (EOFException _) {
            throw new RefusedException(Code.TRUNCATED, 0, "");
        } catch (ZipException _) {
            throw new RefusedException(Code.NOT_GZIP, 0, "");
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (position == chunk.length) {
            if (ended) {
                return -1;
            }
            more();
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    private void more() throws IOException {
        while (!ended && ready.size() < 1 << 14) {
            var next = reader.next();
            if (next.isPresent()) {
                keep(next.get());
            } else if (rows == 0) {
                throw new RefusedException(Code.EMPTY, 0, "");
            } else {
                packing.finish();
                ended = true;
            }
        }
        chunk = ready.toByteArray();
        ready.reset();
        position = 0;
    }

    private void keep(LogRecord next) throws IOException {
        var line = JSON.writeValueAsBytes(next);
        digest.update(line);
        packing.write(line);
        packing.write('\n');
        rows++;
        var at = Instant.ofEpochMilli(next.at());
        first = first == null || at.isBefore(first) ? at : first;
        last = last == null || at.isAfter(last) ? at : last;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Counts, cuts off, and turns an unpacker's complaints into refusals.
    private static final class Counting extends FilterInputStream {
        private final long most;
        private final Code tooMany;
        private final @Nullable Counting source;
        private long bytes;
        private long lines = 1;

        Counting(InputStream in, long most, Code tooMany, @Nullable Counting source) {
            super(in);
            this.most = most;
            this.tooMany = tooMany;
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count;
            try {
                count = in.read(target, offset, length);
            } catch (EOFException _) {
                throw new RefusedException(source == null ? Code.BROKEN_OFF : Code.TRUNCATED, lines, "");
            } catch (ZipException _) {
                throw new RefusedException(Code.NOT_GZIP, lines, "");
            }
            for (int i = offset; i < offset + count; i++) {
                if (target[i] == '\n') {
                    lines++;
                }
            }
            bytes += Math.max(0, count);
            if (bytes > most
                    || (source != null && bytes > UNPACKED_BEFORE_RATIO && bytes / MOST_RATIO > source.bytes)) {
                throw new RefusedException(tooMany, source == null ? 0 : lines, "");
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
