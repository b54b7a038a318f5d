package io.cloudroute.workload;

import java.io.IOException;

/// Why a log was refused. It never carries a word of what was read.
///
/// @param line of the unpacked text, from 1; 0 where it concerns the file as a whole
/// @param field the record's field at fault; empty where none is
public record LogFault(Code code, long line, String field) {

    public enum Code {
        EMPTY,
        /// Not UTF-8.
        NOT_TEXT,
        NOT_JSON,
        /// JSON, but not a model invocation's record; `field` says what is missing or wrong.
        NOT_A_LOG,
        TOO_DEEP,
        /// The packed file ends before its end.
        TRUNCATED,
        NOT_GZIP,
        /// It unpacks to more than a log would.
        UNPACKS_TOO_LARGE,
        TOO_LARGE,
        /// A file with the same content was handed over before.
        SAME,
        /// The upload broke off.
        BROKEN_OFF,
        /// Its months hold more requests than can be told apart.
        TOO_MANY_REQUESTS,
        /// What was kept of it cannot be read any more.
        STORAGE
    }

    /// The reading ends. It has no cause, since a parser's message may repeat what it read.
    static final class RefusedException extends IOException {
        private final transient LogFault fault;

        RefusedException(Code code, long line, String field) {
            super("%s at line %d %s".formatted(code, line, field));
            fault = new LogFault(code, line, field);
        }

        LogFault fault() {
            return fault;
        }
    }
}
