package io.cloudroute.workload;

import java.util.List;
import java.util.Map;

/// What leaves the reader of one invocation: counts, labels that the caller chose, and keyed hashes.
///
/// @param at milliseconds since 1970
/// @param request keyed hash of the request's id
/// @param model the model's or profile's id, or an application profile's ARN
/// @param caller the ARN, without the session's name of an assumed role
/// @param error empty when it succeeded
/// @param inputBytes of all blocks of the prompt
/// @param prefixes one for each leading block: the keyed hash of everything up to its end
/// @param ends where each of them ends, in bytes from the prompt's beginning
record LogRecord(
        long at,
        long request,
        String account,
        String region,
        String operation,
        String model,
        String caller,
        Map<String, String> labels,
        String error,
        long input,
        long cacheRead,
        long cacheWrite,
        long output,
        long inputBytes,
        List<Long> prefixes,
        List<Long> ends) {

    long totalInput() {
        return input + cacheRead + cacheWrite;
    }
}
