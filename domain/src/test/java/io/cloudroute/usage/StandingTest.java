package io.cloudroute.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // candidate: format, exported, uploaded; current: likewise
                "CUR2,-,2, CUR2,-,1, true",
                "CUR2,-,1, CUR2,-,2, false",
                "CUR,-,2, CUR2,-,1, true",
                "CUR2,-,2, CUR,-,1, true",
                "CUR2,-,1, FOCUS,9,9, true",
                "FOCUS,9,9, CUR2,-,1, false",
                "FOCUS,-,1, COST_EXPLORER,-,9, true",
                "COST_EXPLORER,-,9, FOCUS,-,1, false",
                "COST_EXPLORER,-,2, COST_EXPLORER,-,1, true",
                "CUR2,5,1, CUR2,4,9, true",
                "CUR2,4,9, CUR2,5,1, false",
                "CUR2,5,2, CUR2,5,1, true",
                "CUR2,5,1, CUR2,5,2, false",
                "CUR2,5,2, CUR2,-,1, true",
                "CUR2,-,1, CUR2,5,2, false",
            })
    void the_higher_kind_speaks_and_of_the_same_kind_the_later(
            Format format,
            @Nullable Integer exported,
            int uploaded,
            Format otherFormat,
            @Nullable Integer otherExported,
            int otherUploaded,
            boolean outranks) {
        var candidate = new Standing(format, at(exported), Instant.ofEpochSecond(uploaded));
        var current = new Standing(otherFormat, at(otherExported), Instant.ofEpochSecond(otherUploaded));
        assertThat(candidate.outranks(current)).isEqualTo(outranks);
        if (outranks) {
            assertThat(current.outranks(candidate)).isFalse();
        }
    }

    private static @Nullable Instant at(@Nullable Integer second) {
        return second == null ? null : Instant.ofEpochSecond(second);
    }
}
