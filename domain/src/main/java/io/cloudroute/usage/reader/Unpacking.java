package io.cloudroute.usage.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// A part's text as UTF-8, chunk by chunk, checked on the way: packing, size, encoding, length of lines.
///
/// A chunk that fails throws a [RefusedException] before anybody sees it, so that nothing hostile travels further.
final class Unpacking implements AutoCloseable {
    /// Real bills pack about tenfold; a GZIP stream cannot pack more than about a thousandfold.
    private static final int MAX_RATIO = 300;

    private static final long RATIO_FROM_BYTES = 1L << 28;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LOWS = 0x7f7f7f7f7f7f7f7fL;

    private final Part part;
    private final ReaderLimits limits;
    private final AtomicLong packed;
    private final InputStream in;
    private final byte[] chunk = new byte[1 << 18];
    private long unpacked;
    private long lines;
    private long lineBytes;
    private int continuations;
    private int lowest = 0x80;
    private int highest = 0xbf;

    /// @param packed counts the bytes of the file that have been read
    Unpacking(Part part, ReaderLimits limits, AtomicLong packed) throws IOException {
        this.part = part;
        this.limits = limits;
        this.packed = packed;
        var bytes = opened(part, packed);
        this.in = part.charset() == StandardCharsets.UTF_8 ? bytes : new Transcoding(decoded(part, bytes));
    }

    private static InputStream opened(Part part, AtomicLong packed) throws IOException {
        try {
            return part.open(packed);
        } catch (IOException e) {
            throw refusal(part.name(), 0, e);
        }
    }

    /// The part's text for the eye: undecodable bytes are replaced.
    static Reader lenient(Part part) throws IOException {
        return decoded(part, part.open(new AtomicLong()));
    }

    private static Reader decoded(Part part, InputStream bytes) {
        return new InputStreamReader(bytes, part.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE));
    }

    byte[] chunk() {
        return chunk;
    }

    /// Line breaks seen so far.
    long lines() {
        return lines;
    }

    /// Fills the chunk.
    ///
    /// @return the number of bytes, or -1 at the end
    /// @throws RefusedException for what this class checks
    int next() {
        int n;
        try {
            n = in.readNBytes(chunk, 0, chunk.length);
        } catch (IOException e) {
            throw refusal(part.name(), lines + 1, e);
        }
        if (n <= 0) {
            if (continuations > 0) {
                throw badEncoding();
            }
            return -1;
        }
        unpacked += n;
        if (unpacked > limits.textBytes() || (unpacked > RATIO_FROM_BYTES && unpacked / MAX_RATIO > packed.get())) {
            throw new RefusedException(
                    Fault.BOMB,
                    part.name(),
                    Map.of(
                            "bytes", Long.toString(part.bytes()),
                            "unpackedBytes", Long.toString(unpacked),
                            "limit", Long.toString(limits.textBytes())),
                    "unpacks to more than allowed");
        }
        check(n);
        return n;
    }

    private void check(int n) {
        var i = 0;
        var lineStart = -lineBytes;
        while (i < n) {
            if (continuations == 0 && i + 8 <= n) {
                var word = (long) LONGS.get(chunk, i);
                if (((word | (word - ONES)) & HIGHS) == 0) {
                    var t = word ^ (ONES * '\n');
                    var breaks = ~(((t & LOWS) + LOWS) | t | LOWS);
                    if (breaks != 0) {
                        checkLength(i + (Long.numberOfTrailingZeros(breaks) >>> 3) - lineStart);
                        lines += Long.bitCount(breaks);
                        lineStart = i + 8 - (Long.numberOfLeadingZeros(breaks) >>> 3);
                    }
                    i += 8;
                    continue;
                }
            }
            var b = chunk[i] & 0xff;
            checkByte(b);
            if (b == '\n') {
                checkLength(i - lineStart);
                lines++;
                lineStart = i + 1L;
            }
            i++;
        }
        lineBytes = n - lineStart;
        checkLength(lineBytes);
    }

    private void checkLength(long bytes) {
        if (bytes > limits.lineBytes()) {
            throw new RefusedException(ReadOutcome.Refused.atLine(
                    Fault.LINE_TOO_LONG,
                    part.name(),
                    lines + 1,
                    null,
                    Map.of("limit", Integer.toString(limits.lineBytes())),
                    "a line longer than allowed"));
        }
    }

    private void checkByte(int b) {
        if (continuations > 0) {
            if (b < lowest || b > highest) {
                throw badEncoding();
            }
            lowest = 0x80;
            highest = 0xbf;
            continuations--;
        } else if (b >= 0xc2 && b <= 0xdf) {
            continuations = 1;
        } else if (b >= 0xe0 && b <= 0xef) {
            lowest = b == 0xe0 ? 0xa0 : 0x80;
            highest = b == 0xed ? 0x9f : 0xbf;
            continuations = 2;
        } else if (b >= 0xf0 && b <= 0xf4) {
            lowest = b == 0xf0 ? 0x90 : 0x80;
            highest = b == 0xf4 ? 0x8f : 0xbf;
            continuations = 3;
        } else if (b >= 0x80 || b == 0) {
            throw badEncoding();
        }
    }

    private RefusedException badEncoding() {
        return new RefusedException(ReadOutcome.Refused.atLine(
                Fault.BAD_ENCODING,
                part.name(),
                lines + 1,
                null,
                Map.of("encoding", part.charset().name()),
                "bytes that are not " + part.charset().name()));
    }

    /// @param line 0 where nobody counted
    static RefusedException refusal(String name, long line, IOException e) {
        var truncated = e instanceof java.io.EOFException;
        var fault = truncated ? Fault.TRUNCATED_GZIP : Fault.CORRUPT_GZIP;
        var message = String.valueOf(e.getMessage());
        return new RefusedException(
                line == 0
                        ? ReadOutcome.Refused.of(fault, name, Map.of(), message)
                        : ReadOutcome.Refused.atLine(fault, name, line, null, Map.of(), message));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Characters as UTF-8 bytes. What could not be decoded becomes a zero byte, which no text may hold.
    private static final class Transcoding extends InputStream {
        private final Reader reader;
        private final char[] chars = new char[1 << 14];
        private byte[] bytes = {};
        private int at;
        private int kept;

        Transcoding(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            var n = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, n);
            at += n;
            return n;
        }

        private boolean fill() throws IOException {
            while (at == bytes.length) {
                var n = reader.read(chars, kept, chars.length - kept);
                if (n < 0) {
                    return false;
                }
                n += kept;
                kept = Character.isHighSurrogate(chars[n - 1]) ? 1 : 0;
                bytes = new String(chars, 0, n - kept).replace('\ufffd', '\0').getBytes(StandardCharsets.UTF_8);
                at = 0;
                chars[0] = chars[n - 1];
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
