package io.cloudroute.usage.reader;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Cuts CSV text, which comes in chunks, into blocks of whole records (RFC 4180), without the header.
///
/// Only quotes are looked at one by one: where none is open, a line feed ends a record. The header may end in a
/// carriage return alone, and the records of such a text are one block.
final class Records {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private final int most;
    private byte[] block;
    private int length;
    private int seen;
    private int end;
    private boolean quoted;
    private boolean headed;

    /// @param most bytes of a record from which on it may be cut anywhere: whoever reads it will refuse it
    Records(int most) {
        this.most = most;
        this.block = new byte[1 << 19];
    }

    /// The whole records that are complete with this chunk; null while there is none.
    byte @Nullable [] add(byte[] chunk, int n) {
        if (length + n + 8 > block.length) {
            block = Arrays.copyOf(block, Math.max(block.length * 2, length + n + 8));
        }
        System.arraycopy(chunk, 0, block, length, n);
        length += n;
        // What is looked at eight bytes at a time must find nothing beyond the end.
        LONGS.set(block, length, 0L);
        look();
        return end > 0 ? cut(end) : length > most ? rest() : null;
    }

    /// What is left at the end.
    byte @Nullable [] rest() {
        return length == 0 || !headed ? null : cut(length);
    }

    private byte[] cut(int at) {
        var records = Arrays.copyOf(block, at);
        length -= at;
        System.arraycopy(block, at, block, 0, length + 8);
        seen = Math.max(seen - at, 0);
        end = 0;
        return records;
    }

    /// Looks at what is new, eight bytes at a time. A quote at the very end waits for what follows it.
    private void look() {
        var i = seen;
        while (i < length) {
            var word = (long) LONGS.get(block, i);
            var quotes = bytes(word, '"');
            var unquoted = quoted ? 0 : Long.lowestOneBit(quotes) - 1;
            var breaks = bytes(word, '\n') & unquoted;
            if (!headed) {
                var ends = breaks | bytes(word, '\r') & unquoted;
                if (ends != 0) {
                    i += Long.numberOfTrailingZeros(ends) >>> 3;
                    if (i + 1 >= length && block[i] == '\r') {
                        break;
                    }
                    i = header(block[i] == '\r' && block[i + 1] == '\n' ? i + 2 : i + 1);
                    continue;
                }
            }
            if (breaks != 0) {
                end = i + 8 - (Long.numberOfLeadingZeros(breaks) >>> 3);
            }
            if (quotes == 0) {
                i += 8;
                continue;
            }
            i += Long.numberOfTrailingZeros(quotes) >>> 3;
            if (!quoted) {
                quoted = opens(i);
                i++;
            } else if (i + 1 >= length) {
                break;
            } else if (block[i + 1] == '"') {
                i += 2;
            } else {
                quoted = false;
                i++;
            }
        }
        seen = Math.min(i, length);
    }

    /// Whether the quote here is the first of its field, but for spaces.
    private boolean opens(int quote) {
        var before = quote - 1;
        while (before >= 0 && block[before] == ' ') {
            before--;
        }
        return before < 0 || block[before] == ',' || block[before] == '\n' || block[before] == '\r';
    }

    /// The high bits of the bytes that are this one.
    private static long bytes(long word, char wanted) {
        var other = word ^ (ONES * wanted);
        return ~(((other & ~HIGHS) + ~HIGHS) | other | ~HIGHS);
    }

    /// Drops what stands before, unless these are blank lines before the header.
    ///
    /// @return where to go on
    private int header(int from) {
        for (var i = 0; i < from && !headed; i++) {
            headed = block[i] != '\n' && block[i] != '\r';
        }
        length -= from;
        System.arraycopy(block, from, block, 0, length + 8);
        return 0;
    }
}
