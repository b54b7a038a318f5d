package io.cloudroute.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudroute.workload.LogFault.Code;
import io.cloudroute.workload.LogFault.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StrippingStreamTest {

    private static final String RECORD = """
            {"schemaType":"ModelInvocationLog","schemaVersion":"1.0","timestamp":"2026-10-05T08:00:00Z","requestId":"%s",\
            "operation":"InvokeModel","modelId":"amazon.nova-lite-v1:0","input":{"inputBodyJson":%s,"inputTokenCount":4}}
            """;

    private static String strip(InputStream log) throws IOException {
        try (var stripped =
                new GZIPInputStream(new StrippingStream(log, new LogHashes(new byte[32]), 1L << 34, 80L << 20))) {
            return new String(stripped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String strip(String log) throws IOException {
        return strip(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
    }

    private static LogFault refused(byte[] log) {
        var refused = catchThrowableOfType(RefusedException.class, () -> strip(new ByteArrayInputStream(log)));
        assertThat(refused).as("it is refused").isNotNull();
        assertThat(refused.getCause()).isNull();
        return refused.fault();
    }

    private static LogFault refused(String log) {
        return refused(log.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_record_leaves_its_body_behind() throws IOException {
        assertThat(strip(RECORD.formatted("1", "{\"prompt\":\"words\",\"other\":[1,{\"a\":null}]}")))
                .contains("amazon.nova-lite-v1:0", "\"inputBytes\":7")
                .doesNotContain("words");
    }

    @Test
    void what_is_no_log_is_refused_with_its_line() {
        var good = RECORD.formatted("1", "{}");
        assertThat(refused("")).isEqualTo(new LogFault(Code.EMPTY, 0, ""));
        assertThat(refused(good + "rubbish")).isEqualTo(new LogFault(Code.NOT_JSON, 2, ""));
        assertThat(refused(good + "[1]")).isEqualTo(new LogFault(Code.NOT_JSON, 2, ""));
        assertThat(refused(good + "\n{\"a\":1}")).isEqualTo(new LogFault(Code.NOT_A_LOG, 3, "schemaType"));
        assertThat(refused(good.replace("2026-10-05T", "yesterday ")))
                .isEqualTo(new LogFault(Code.NOT_A_LOG, 1, "timestamp"));
        assertThat(refused(good.replace("\"requestId\":\"1\",", "")))
                .isEqualTo(new LogFault(Code.NOT_A_LOG, 1, "requestId"));
        assertThat(refused(good.substring(0, good.length() - 4)).code()).isEqualTo(Code.NOT_JSON);
    }

    @Test
    void another_encoding_is_refused() {
        var good = RECORD.formatted("1", "{\"prompt\":\"ä\"}");
        assertThat(refused(good.getBytes(StandardCharsets.UTF_16)).code()).isEqualTo(Code.NOT_TEXT);
        assertThat(refused(good.getBytes(StandardCharsets.ISO_8859_1)).code()).isEqualTo(Code.NOT_TEXT);
    }

    @Test
    void a_nest_of_brackets_is_refused() {
        assertThat(refused(RECORD.formatted("1", "[".repeat(1_000_000))).code()).isEqualTo(Code.TOO_DEEP);
        assertThat(refused(RECORD.formatted("1", "{\"a\":".repeat(1_000_000))).code())
                .isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void a_packed_file_that_ends_early_or_unpacks_without_end_is_refused() {
        var packed = InvocationLogsTest.gzip(RECORD.formatted("1", "{}").getBytes(StandardCharsets.UTF_8));
        assertThat(refused(Arrays.copyOf(packed, packed.length - 9)).code()).isEqualTo(Code.TRUNCATED);
        packed[12] ^= 0x55;
        assertThat(refused(packed).code()).isIn(Code.NOT_GZIP, Code.TRUNCATED, Code.NOT_JSON);
        var bomb = InvocationLogsTest.gzip(
                RECORD.formatted("1", "\"" + "a".repeat(70 << 20) + "\"").getBytes(StandardCharsets.UTF_8));
        assertThat(refused(bomb).code()).isEqualTo(Code.UNPACKS_TOO_LARGE);
    }

    @Test
    void a_text_of_any_length_passes_in_the_memory_of_a_buffer() throws IOException {
        var piece = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        var record = RECORD.formatted("1", "{\"prompt\":\"|\"}").split("\\|", -1);
        var log = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(record[0].getBytes(StandardCharsets.UTF_8)),
                new SequenceInputStream(Collections.enumeration(Collections.nCopies(70, piece).stream()
                        .map(each -> (InputStream) new ByteArrayInputStream(each))
                        .toList())),
                new ByteArrayInputStream(record[1].getBytes(StandardCharsets.UTF_8)))));
        var stripped = strip(log);
        assertThat(stripped).contains("\"inputBytes\":" + ((70L << 20) + 2)).hasSizeLessThan(4_000);
    }

    @Test
    void members_of_a_packed_file_that_were_put_together_are_all_read() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(InvocationLogsTest.gzip(RECORD.formatted("1", "{}").getBytes(StandardCharsets.UTF_8)));
        both.write(InvocationLogsTest.gzip(RECORD.formatted("2", "{}").getBytes(StandardCharsets.UTF_8)));
        assertThat(strip(new ByteArrayInputStream(both.toByteArray())).lines()).hasSize(2);
    }
}
