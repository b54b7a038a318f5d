package io.cloudroute.usage.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Property(tries = 400)
    void cutsBetweenRecordsWhereverTheChunksEnd(
            @ForAll @Size(min = 1, max = 30)
                    List<
                                    @Size(min = 1, max = 4) List<
                                            @Chars({'"', ',', '\n', '\r', 'a', 'é'}) @StringLength(max = 12) String>>
                            records,
            @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        var text = new StringBuilder("one,\"two\nlines\",three\r\n");
        for (var record : records) {
            text.append(String.join(
                            ",",
                            record.stream()
                                    .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        List<List<String>> found = new ArrayList<>();
        for (var block : blocks(text.toString(), chunk, 1 << 20)) {
            found.addAll(parsed(block));
        }
        assertThat(found).isEqualTo(records);
    }

    @Property(tries = 200)
    void losesNothingOfTextThatIsNoCsv(
            @ForAll @Chars({'"', ',', '\n', 'a', 'b'}) @StringLength(max = 200) String body,
            @ForAll @IntRange(min = 1, max = 40) int chunk,
            @ForAll @IntRange(min = 1, max = 60) int most) {
        var out = new ByteArrayOutputStream();
        blocks("h\n" + body, chunk, most).forEach(block -> out.writeBytes(block.getBytes(StandardCharsets.UTF_8)));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @Test
    void aQuoteInsideAFieldOpensNothing() {
        assertThat(blocks("h,i\n5\" disk,1\n6\" disk,2\n", 15, 1 << 20)).hasSizeGreaterThan(1);
    }

    @Test
    void dropsBlankLinesAndTheHeader() {
        assertThat(blocks("\r\n\nh,i\r\n1,2\r\n", 3, 1 << 20)).containsExactly("1,2\r\n");
        assertThat(blocks("h,i\r1,2\r3,4", 3, 1 << 20)).containsExactly("1,2\r3,4");
        assertThat(blocks("h,i", 2, 1 << 20)).isEmpty();
        assertThat(blocks("\r\rh,i\r1,2\n3,4\n", 2, 1 << 20)).containsExactly("1,2\n", "3,4\n");
        assertThat(blocks("h,i\r", 4, 1 << 20)).isEmpty();
    }

    @Test
    void spacesMayStandBeforeAQuote() {
        assertThat(blocks("h,i\n1, \"a\nb\"\n", 4, 1 << 20)).containsExactly("1, \"a\nb\"\n");
    }

    private static List<String> blocks(String text, int chunk, int most) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var records = new Records(most);
        List<String> blocks = new ArrayList<>();
        for (var at = 0; at < bytes.length; at += chunk) {
            var n = Math.min(chunk, bytes.length - at);
            var piece = new byte[n];
            System.arraycopy(bytes, at, piece, 0, n);
            add(blocks, records.add(piece, n));
        }
        add(blocks, records.rest());
        return blocks;
    }

    private static void add(List<String> blocks, byte[] block) {
        if (block != null) {
            blocks.add(new String(block, StandardCharsets.UTF_8));
        }
    }

    private static List<List<String>> parsed(String block) throws IOException {
        var csv = new Csv(new StringReader(block));
        List<List<String>> records = new ArrayList<>();
        for (var record = csv.next(); record != null; record = csv.next()) {
            records.add(record);
        }
        return records;
    }
}
