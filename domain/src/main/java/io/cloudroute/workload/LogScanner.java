package io.cloudroute.workload;

import io.cloudroute.workload.LogFault.Code;
import io.cloudroute.workload.LogFault.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// JSON values from a stream, in the memory of one buffer however long a text in them is.
///
/// A parser of the shelf keeps each text whole before it hands it out, and quotes its source when it complains. This
/// one
/// hands a text on as it comes, and complains with a line number alone.
final class LogScanner {

    /// Takes a value's bytes, without the white space between tokens.
    interface Sink {
        Sink NOWHERE = (_, _, _) -> {};

        void take(byte[] bytes, int offset, int length);
    }

    interface Fields {
        /// Reads exactly this field's value. The name is empty where it is longer than any we know.
        void field(String name) throws IOException;
    }

    interface Items {
        void item() throws IOException;
    }

    private static final int DEEPEST = 100;
    private static final int LONGEST_NAME = 300;
    private static final JsonMapper JSON = new JsonMapper();

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] out = new byte[1 << 12];
    private int position;
    private int end;
    private int outLength;
    private int depth;
    private long line = 1;
    private Sink sink = Sink.NOWHERE;

    LogScanner(InputStream in) {
        this.in = in;
    }

    long line() {
        return line;
    }

    RefusedException refusal(Code code, String field) {
        return new RefusedException(code, line, field);
    }

    /// The next byte that is no white space, not yet consumed; -1 at the end.
    int peek() throws IOException {
        while (true) {
            if (position == end && !fill()) {
                return -1;
            }
            byte next = buffer[position];
            if (next == '\n') {
                line++;
            } else if (next != ' ' && next != '\t' && next != '\r') {
                return next & 0xff;
            }
            position++;
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private int next() throws IOException {
        if (position == end && !fill()) {
            throw refusal(Code.NOT_JSON, "");
        }
        return buffer[position++] & 0xff;
    }

    private void expect(char wanted) throws IOException {
        if (peek() != wanted) {
            throw refusal(Code.NOT_JSON, "");
        }
        position++;
        put(wanted);
    }

    private void put(int each) {
        if (outLength == out.length) {
            flush();
        }
        out[outLength++] = (byte) each;
    }

    private void flush() {
        sink.take(out, 0, outLength);
        outLength = 0;
    }

    void object(Fields fields) throws IOException {
        enter('{');
        if (peek() != '}') {
            while (true) {
                fields.field(name());
                if (peek() != ',') {
                    break;
                }
                expect(',');
            }
        }
        expect('}');
        depth--;
    }

    void array(Items items) throws IOException {
        enter('[');
        if (peek() != ']') {
            while (true) {
                items.item();
                if (peek() != ',') {
                    break;
                }
                expect(',');
            }
        }
        expect(']');
        depth--;
    }

    private void enter(char opening) throws IOException {
        expect(opening);
        if (++depth > DEEPEST) {
            throw refusal(Code.TOO_DEEP, "");
        }
    }

    private String name() throws IOException {
        if (peek() != '"') {
            throw refusal(Code.NOT_JSON, "");
        }
        var name = shortString(LONGEST_NAME);
        expect(':');
        return name == null ? "" : name;
    }

    /// Consumes any value, and hands its bytes on.
    void value(Sink target) throws IOException {
        var before = sink;
        flush();
        sink = target;
        try {
            any();
            flush();
        } finally {
            outLength = 0;
            sink = before;
        }
    }

    void skip() throws IOException {
        value(Sink.NOWHERE);
    }

    private void any() throws IOException {
        switch (peek()) {
            case '{' -> object(_ -> any());
            case '[' -> array(this::any);
            case '"' -> string();
            default -> word();
        }
    }

    /// The text, or null where it is longer or no text.
    @Nullable
    String text(int longest) throws IOException {
        if (peek() != '"') {
            skip();
            return null;
        }
        return shortString(longest);
    }

    private @Nullable String shortString(int longest) throws IOException {
        var kept = new ByteArrayOutputStream();
        int most = longest * 6 + 2;
        var before = sink;
        flush();
        sink = (bytes, offset, length) -> {
            if (kept.size() <= most) {
                kept.write(bytes, offset, length);
            }
            before.take(bytes, offset, length);
        };
        try {
            string();
            flush();
        } finally {
            outLength = 0;
            sink = before;
        }
        if (kept.size() > most) {
            return null;
        }
        try {
            var text = JSON.readValue(kept.toString(StandardCharsets.UTF_8), String.class);
            return text.length() > longest ? null : text;
        } catch (JacksonException _) {
            throw refusal(Code.NOT_JSON, "");
        }
    }

    /// A whole number from 0; null where it is anything else.
    @Nullable
    Long count() throws IOException {
        int first = peek();
        if (first != '-' && (first < '0' || first > '9')) {
            skip();
            return null;
        }
        var text = new StringBuilder();
        value((bytes, offset, length) -> {
            if (text.length() < 40) {
                text.append(new String(bytes, offset, length, StandardCharsets.US_ASCII));
            }
        });
        try {
            long value = new BigDecimal(text.toString()).longValueExact();
            return value < 0 ? null : value;
        } catch (ArithmeticException | NumberFormatException _) {
            return null;
        }
    }

    private void string() throws IOException {
        expect('"');
        while (true) {
            int each = next();
            if (each == '"') {
                put(each);
                return;
            }
            if (each < 0x20) {
                throw refusal(Code.NOT_JSON, "");
            }
            put(each);
            if (each == '\\') {
                escape();
            } else if (each >= 0x80) {
                sequence(each);
            }
        }
    }

    private void escape() throws IOException {
        int each = next();
        put(each);
        if (each == 'u') {
            for (int i = 0; i < 4; i++) {
                int digit = next();
                if (Character.digit(digit, 16) < 0) {
                    throw refusal(Code.NOT_JSON, "");
                }
                put(digit);
            }
        } else if ("\"\\/bfnrt".indexOf(each) < 0) {
            throw refusal(Code.NOT_JSON, "");
        }
    }

    private void sequence(int lead) throws IOException {
        int more = lead >= 0xc2 && lead <= 0xdf
                ? 1
                : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
        if (more == 0) {
            throw refusal(Code.NOT_TEXT, "");
        }
        for (int i = 0; i < more; i++) {
            int each = next();
            if ((each & 0xc0) != 0x80) {
                throw refusal(Code.NOT_TEXT, "");
            }
            put(each);
        }
    }

    /// A number, `true`, `false` or `null`.
    private void word() throws IOException {
        var word = new StringBuilder();
        while (position < end || fill()) {
            int each = buffer[position] & 0xff;
            boolean ours = (each >= '0' && each <= '9')
                    || (each >= 'a' && each <= 'z')
                    || each == 'E'
                    || "+-.".indexOf(each) >= 0;
            if (!ours) {
                break;
            }
            if (word.length() == 400) {
                throw refusal(Code.NOT_JSON, "");
            }
            position++;
            word.append((char) each);
            put(each);
        }
        var text = word.toString();
        if (!text.equals("true")
                && !text.equals("false")
                && !text.equals("null")
                && !text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw refusal(Code.NOT_JSON, "");
        }
    }
}
