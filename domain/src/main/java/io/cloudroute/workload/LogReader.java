package io.cloudroute.workload;

import io.cloudroute.workload.LogFault.Code;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The records of a model invocation log (schema `ModelInvocationLog` 1.0, one JSON object after the other), without
/// their bodies.
final class LogReader {

    static final int MOST_LABELS = 16;
    static final int LONGEST_LABEL = 256;
    private static final int LONGEST_TEXT = 2048;
    private static final Instant EARLIEST = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final LogScanner scanner;
    private final LogHashes hashes;

    LogReader(InputStream text, LogHashes hashes) {
        this.scanner = new LogScanner(text);
        this.hashes = hashes;
    }

    /// @return empty at the end
    /// @throws LogFault.RefusedException when it is no such record
    Optional<LogRecord> next() throws IOException {
        int first = scanner.peek();
        if (first < 0) {
            return Optional.empty();
        }
        if (first != '{') {
            if (first == 0 || first >= 0x80) {
                throw scanner.refusal(Code.NOT_TEXT, "");
            }
            throw scanner.refusal(Code.NOT_JSON, "");
        }
        var draft = new Draft();
        long line = scanner.line();
        scanner.object(name -> {
            switch (name) {
                case "schemaType" -> draft.schemaType = text();
                case "schemaVersion" -> draft.schemaVersion = text();
                case "timestamp" -> draft.timestamp = text();
                case "accountId" -> draft.account = text();
                case "region" -> draft.region = text();
                case "requestId" -> draft.requestId = text();
                case "operation" -> draft.operation = text();
                case "modelId" -> draft.model = text();
                case "errorCode" -> draft.error = text();
                case "identity" ->
                    objectOrSkip(inner -> {
                        if (inner.equals("arn")) {
                            draft.caller = text();
                        } else {
                            scanner.skip();
                        }
                    });
                case "requestMetadata" -> objectOrSkip(label -> draft.label(label, scanner.text(LONGEST_LABEL)));
                case "input" -> objectOrSkip(inner -> input(draft, inner));
                case "output" ->
                    objectOrSkip(inner -> {
                        if (inner.equals("outputTokenCount")) {
                            draft.output = scanner.count();
                        } else {
                            scanner.skip();
                        }
                    });
                default -> scanner.skip();
            }
        });
        return Optional.of(draft.record(line));
    }

    private @Nullable String text() throws IOException {
        return scanner.text(LONGEST_TEXT);
    }

    private void objectOrSkip(LogScanner.Fields fields) throws IOException {
        if (scanner.peek() == '{') {
            scanner.object(fields);
        } else {
            scanner.skip();
        }
    }

    private void input(Draft draft, String name) throws IOException {
        switch (name) {
            case "inputTokenCount" -> draft.input = scanner.count();
            case "cacheReadInputTokenCount" -> draft.cacheRead = scanner.count();
            case "cacheWriteInputTokenCount" -> draft.cacheWrite = scanner.count();
            case "inputBodyJson" -> {
                if (scanner.peek() == '{') {
                    scanner.object(field -> body(draft, field));
                } else {
                    block(draft.messages);
                }
            }
            default -> scanner.skip();
        }
    }

    private void body(Draft draft, String field) throws IOException {
        switch (field) {
            case "tools", "toolConfig" -> block(draft.tools);
            case "system" -> blocks(draft.system);
            case "messages" -> messages(draft);
            case "prompt", "inputText", "message" -> block(draft.messages);
            default -> scanner.skip();
        }
    }

    private void block(LogHashes.Part part) throws IOException {
        scanner.value(part);
        part.endBlock();
    }

    private void blocks(LogHashes.Part part) throws IOException {
        if (scanner.peek() == '[') {
            scanner.array(() -> block(part));
        } else {
            block(part);
        }
    }

    private void messages(Draft draft) throws IOException {
        if (scanner.peek() != '[') {
            block(draft.messages);
            return;
        }
        scanner.array(() -> {
            if (scanner.peek() != '{') {
                block(draft.messages);
                return;
            }
            scanner.object(field -> {
                if (field.equals("content")) {
                    blocks(draft.messages);
                } else {
                    block(draft.messages); // the role tells a question from the same words in an answer
                }
            });
        });
    }

    /// `arn:aws:sts::1:assumed-role/role/session` without the session, whose name may be a person's.
    static String caller(String arn) {
        int role = arn.indexOf(":assumed-role/");
        int session = role < 0 ? -1 : arn.indexOf('/', role + ":assumed-role/".length());
        return session < 0 ? arn : arn.substring(0, session);
    }

    /// A foundation model's or a system profile's id out of its ARN; an application's profile keeps its ARN.
    static String model(String id) {
        for (var kind : List.of(":foundation-model/", ":inference-profile/")) {
            int at = id.indexOf(kind);
            if (id.startsWith("arn:") && at >= 0) {
                return id.substring(at + kind.length());
            }
        }
        return id;
    }

    private final class Draft {
        private final LogHashes.Part tools = hashes.new Part();
        private final LogHashes.Part system = hashes.new Part();
        private final LogHashes.Part messages = hashes.new Part();
        private final Map<String, String> labels = new TreeMap<>();
        private @Nullable String schemaType;
        private @Nullable String schemaVersion;
        private @Nullable String timestamp;
        private @Nullable String account;
        private @Nullable String region;
        private @Nullable String requestId;
        private @Nullable String operation;
        private @Nullable String model;
        private @Nullable String caller;
        private @Nullable String error;
        private @Nullable Long input;
        private @Nullable Long cacheRead;
        private @Nullable Long cacheWrite;
        private @Nullable Long output;

        void label(String name, @Nullable String value) {
            if (!name.isEmpty() && name.length() <= LONGEST_LABEL && value != null && labels.size() < MOST_LABELS) {
                labels.put(name, value);
            }
        }

        LogRecord record(long line) throws IOException {
            if (!"ModelInvocationLog".equals(schemaType)) {
                throw wrong(line, "schemaType");
            }
            if (schemaVersion != null && !schemaVersion.startsWith("1.")) {
                throw wrong(line, "schemaVersion");
            }
            var parts = List.of(tools, system, messages);
            var prefixes = new ArrayList<Long>();
            var ends = new ArrayList<Long>();
            hashes.chain(parts, prefixes, ends);
            return new LogRecord(
                    at(line),
                    hashes.of(needed(line, "requestId", requestId)),
                    shaped(account, "[0-9]{12}"),
                    shaped(region, "[a-z0-9-]{1,40}"),
                    matching(line, "operation", operation, "[A-Za-z]{1,60}"),
                    model(matching(line, "modelId", model, "[A-Za-z0-9:/._-]{1,2048}")),
                    caller(shaped(caller, "arn:[!-~]{1,2000}")),
                    labels,
                    error == null ? "" : shaped(error, "[A-Za-z0-9.]{1,100}", "Error"),
                    count(input),
                    count(cacheRead),
                    count(cacheWrite),
                    count(output),
                    parts.stream().mapToLong(LogHashes.Part::bytes).sum(),
                    prefixes,
                    ends);
        }

        private long at(long line) throws IOException {
            try {
                var at = OffsetDateTime.parse(needed(line, "timestamp", timestamp))
                        .toInstant();
                if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                    throw wrong(line, "timestamp");
                }
                return at.toEpochMilli();
            } catch (DateTimeParseException _) {
                throw wrong(line, "timestamp");
            }
        }

        private static long count(@Nullable Long value) {
            return value == null ? 0 : Math.min(value, 1_000_000_000L);
        }

        private static String shaped(@Nullable String value, String pattern) {
            return shaped(value, pattern, "");
        }

        private static String shaped(@Nullable String value, String pattern, String otherwise) {
            return value != null && value.matches(pattern) ? value : otherwise;
        }

        private static String matching(long line, String field, @Nullable String value, String pattern)
                throws IOException {
            if (value == null || !value.matches(pattern)) {
                throw wrong(line, field);
            }
            return value;
        }

        private static String needed(long line, String field, @Nullable String value) throws IOException {
            return matching(line, field, value, "(?s).{1,2048}");
        }

        private static LogFault.RefusedException wrong(long line, String field) {
            return new LogFault.RefusedException(Code.NOT_A_LOG, line, field);
        }
    }
}
