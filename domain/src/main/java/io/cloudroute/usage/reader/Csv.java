package io.cloudroute.usage.reader;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// RFC 4180 records, one at a time, each with the line it begins on.
final class Csv {
    private final Reader in;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int end;
    private long line = 1;
    private long recordLine = 1;

    Csv(Reader in) {
        this.in = in;
    }

    /// The line, from 1, that the last record began on.
    long line() {
        return recordLine;
    }

    /// The next record, without blank lines; null at the end.
    ///
    /// @throws IOException for broken quotes, as [BrokenQuotes], or as the reader throws
    @Nullable
    List<String> next() throws IOException {
        List<String> fields = new ArrayList<>();
        var field = new StringBuilder();
        recordLine = line;
        var started = false;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '"' && field.isEmpty()) {
                quoted(field);
                started = true;
            } else if (c == ',') {
                fields.add(field.toString());
                field.setLength(0);
                started = true;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && peek() == '\n') {
                    read();
                }
                line++;
                if (started || !field.isEmpty()) {
                    fields.add(field.toString());
                    return fields;
                }
                recordLine = line;
            } else {
                field.append((char) c);
                started = true;
            }
        }
        if (!started) {
            return null;
        }
        fields.add(field.toString());
        return fields;
    }

    private void quoted(StringBuilder field) throws IOException {
        for (int c = read(); c >= 0; c = read()) {
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                field.append((char) c);
            } else if (peek() == '"') {
                read();
                field.append('"');
            } else {
                var after = peek();
                if (after != ',' && after != '\n' && after != '\r' && after >= 0) {
                    throw new BrokenQuotes();
                }
                return;
            }
        }
        throw new BrokenQuotes();
    }

    private int read() throws IOException {
        return peek() < 0 ? -1 : buffer[at++];
    }

    private int peek() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at];
    }

    static final class BrokenQuotes extends IOException {
        private static final long serialVersionUID = 1;
    }
}
