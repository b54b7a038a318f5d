package io.cloudroute.workload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keyed hashes (HMAC-SHA-256, the first 64 bits) of the blocks of one prompt after the other.
///
/// A block longer than [#PIECE_BYTES] is hashed in pieces of that length, so that a prompt that is one long text still
/// shows how far it repeats.
final class LogHashes {

    static final int PIECE_BYTES = 2048;
    private static final int MOST_PIECES = 64;

    private final Mac mac;

    LogHashes(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long of(String text) {
        return first(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static long first(byte[] digest) {
        return ByteBuffer.wrap(digest).getLong();
    }

    /// One part of a prompt (tools, system, messages): its bytes, and its leading pieces' hashes.
    final class Part implements LogScanner.Sink {
        private final List<Long> digests = new ArrayList<>();
        private final List<Long> lengths = new ArrayList<>();
        private long bytes;
        private int inPiece;

        long bytes() {
            return bytes;
        }

        @Override
        public void take(byte[] source, int offset, int length) {
            bytes += length;
            int at = offset;
            int left = length;
            while (left > 0 && digests.size() < MOST_PIECES) {
                int taken = Math.min(left, PIECE_BYTES - inPiece);
                mac.update(source, at, taken);
                inPiece += taken;
                at += taken;
                left -= taken;
                if (inPiece == PIECE_BYTES) {
                    endBlock();
                }
            }
        }

        /// What comes next is another block.
        void endBlock() {
            if (inPiece > 0) {
                digests.add(first(mac.doFinal()));
                lengths.add((long) inPiece);
                inPiece = 0;
            }
        }
    }

    /// Appends the chain of these parts in this order: each hash is of everything up to its piece's end.
    void chain(List<Part> parts, List<Long> prefixes, List<Long> ends) {
        long hash = 0;
        long end = 0;
        for (var part : parts) {
            long partEnd = end;
            for (int i = 0; i < part.digests.size() && prefixes.size() < MOST_PIECES; i++) {
                hash = first(mac.doFinal(ByteBuffer.allocate(16)
                        .putLong(hash)
                        .putLong(part.digests.get(i))
                        .array()));
                partEnd += part.lengths.get(i);
                prefixes.add(hash);
                ends.add(partEnd);
            }
            if (partEnd - end < part.bytes) {
                return; // Not all of this part is hashed, so nothing after it is a prefix.
            }
            end = partEnd;
        }
    }
}
