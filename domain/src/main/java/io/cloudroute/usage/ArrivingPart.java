package io.cloudroute.usage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.LongConsumer;

/// A part on its way in: hashed, counted, and cut off when it grows too large.
final class ArrivingPart extends FilterInputStream {

    private static final long TELL_EVERY_BYTES = 1 << 20;

    private final MessageDigest digest;
    private final long mostBytes;
    private final LongConsumer progress;
    private long bytes;
    private long told;

    ArrivingPart(InputStream content, long mostBytes, LongConsumer progress) {
        super(content);
        this.mostBytes = mostBytes;
        this.progress = progress;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static final class TooLargeException extends IOException {
        TooLargeException(long mostBytes) {
            super("a part has more than %d bytes".formatted(mostBytes));
        }
    }

    byte[] sha256() {
        return digest.digest();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            bytes += count;
            if (bytes > mostBytes) {
                throw new TooLargeException(mostBytes);
            }
            digest.update(target, offset, count);
        }
        if (bytes - told >= TELL_EVERY_BYTES || (count < 0 && told < bytes)) {
            told = bytes;
            progress.accept(bytes);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("a part is read from end to end");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
