package io.cloudroute.workload;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.TestDatabase;
import io.cloudroute.demo.ChatLog;
import io.cloudroute.lever.Field;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.DatabaseSettings;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.ObjectStore;
import io.cloudroute.workload.InvocationLogs.Filter;
import io.cloudroute.workload.InvocationLogs.Receipt;
import io.cloudroute.workload.LogFault.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@DomainTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.logs.unpacked=80MB"})
class InvocationLogsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    Directory directory;

    @Autowired
    InvocationLogs logs;

    @Autowired
    LogRun run;

    @Autowired
    ObjectStore objects;

    @Autowired
    DatabaseSettings database;

    Seat acme;
    Seat globex;
    CustomerId customer;

    @BeforeEach
    void people() {
        var personas = new Personas(directory);
        acme = personas.customer("Acme");
        globex = personas.customer("Globex");
        customer = Personas.customerId(acme);
    }

    static byte[] chat(LocalDate day, int conversations) {
        try {
            var bytes = new ByteArrayOutputStream();
            ChatLog.write(day, conversations, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] gzip(byte[] content) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var packing = new GZIPOutputStream(bytes)) {
                packing.write(content);
            }
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Receipt receive(InputStream content) {
        return as(acme, () -> logs.receive(customer, "october.json.gz", content));
    }

    private Receipt receive(byte[] content) {
        return receive(new ByteArrayInputStream(content));
    }

    private LogImport handIn(byte[] content) {
        var kept = ((Receipt.Kept) receive(content)).log();
        run.run(customer + "/" + kept.id());
        return as(acme, () -> logs.find(customer, kept.id())).orElseThrow();
    }

    private LogProfile profile(Filter filter) {
        return as(acme, () -> logs.profile(customer, filter, OCTOBER)).orElseThrow();
    }

    @Test
    void a_chats_log_measures_its_prefix_its_sessions_and_its_cache_lifetimes() {
        var done = handIn(gzip(chat(LocalDate.of(2026, 10, 5), 20)));
        assertThat(done.state()).isEqualTo(LogImport.State.DONE);
        assertThat(done.rows()).isEqualTo(20L * ChatLog.TURNS);
        var profile = profile(Filter.ALL);
        assertThat(profile.requests()).isEqualTo(120);
        assertThat(profile.analysed()).isEqualTo(120);
        assertThat(profile.daysCovered()).isEqualTo(1);
        assertThat(profile.fields())
                .containsEntry(Field.REQUESTS_PER_MONTH, new BigDecimal("3720.000000"))
                .containsEntry(Field.ANSWER_TOKENS, new BigDecimal("380.000000"))
                .containsEntry(Field.REQUESTS_PER_SESSION, new BigDecimal("6.000000"))
                .containsEntry(Field.SESSION_SPREAD_MINUTES, new BigDecimal("3.333333"));
        // One prefix, asked for every 40 to 180 seconds without a pause over five minutes: two sets of labels, each all
        // day.
        assertThat(profile.fields().get(Field.PREFIX_TOKENS))
                .isCloseTo(new BigDecimal("5000"), within(new BigDecimal("600")));
        assertThat(profile.fields().get(Field.REQUESTS_PER_CACHE_LIFETIME)).isGreaterThan(new BigDecimal("6"));
        assertThat(profile.fields().get(Field.REQUESTS_PER_CACHE_LIFETIME_1H))
                .isGreaterThan(profile.fields().get(Field.REQUESTS_PER_CACHE_LIFETIME));
        assertThat(profile.hourly().get(8)).isEqualTo(119); // the last one comes after nine
        var web = profile(new Filter(ChatLog.MODEL, ChatLog.CALLER + "/helpline-2", Map.of("surface", "web")));
        assertThat(web.requests()).isEqualTo(13 * 6);
        assertThat(as(acme, () -> logs.profile(customer, new Filter("other", "", Map.of()), OCTOBER)))
                .isEmpty();
    }

    @Test
    void the_same_log_again_is_a_no_op_and_a_request_in_two_logs_counts_once() {
        var first = handIn(chat(LocalDate.of(2026, 10, 5), 4));
        assertThat(receive(gzip(chat(LocalDate.of(2026, 10, 5), 4)))).isEqualTo(new Receipt.Same(first));
        handIn(chat(LocalDate.of(2026, 10, 5), 6)); // four of these were there before
        handIn(chat(LocalDate.of(2026, 10, 6), 1));
        assertThat(profile(Filter.ALL).requests()).isEqualTo(7 * 6);
        assertThat(profile(Filter.ALL).daysCovered()).isEqualTo(2);
        run.run(customer + "/" + first.id());
        assertThat(profile(Filter.ALL).requests()).isEqualTo(7 * 6);
    }

    @Test
    void no_word_of_a_body_is_kept_anywhere(CapturedOutput output) throws Exception {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var before = files(temporary);
        var watched = new HashSet<String>();
        var log = chat(LocalDate.of(2026, 10, 5), 20);
        var broken = Arrays.copyOf(log, log.length - 700);
        var packed = gzip(chat(LocalDate.of(2026, 10, 6), 20));
        var cut = Arrays.copyOf(packed, packed.length - 9);
        var spoiled = (ChatLog.MARK + " is not JSON\n").getBytes(StandardCharsets.UTF_8);
        var half = new ByteArrayOutputStream();
        half.write(chat(LocalDate.of(2026, 10, 7), 2));
        half.write(spoiled);
        var broke = new FilterInputStream(new ByteArrayInputStream(log)) {
            private int left = log.length / 2;

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (left <= 0) {
                    throw new IOException(ChatLog.MARK);
                }
                int count = super.read(target, offset, Math.min(left, length));
                left -= count;
                return count;
            }
        };
        var kept = (Receipt.Kept) receive(new Watched(log, () -> watched.addAll(marked(temporary, before))));
        run.run(customer + "/" + kept.log().id());
        var faults = new ArrayList<Code>();
        for (var bad : List.of(broken, cut, spoiled, half.toByteArray())) {
            var refused = (Receipt.Refused) receive(new Watched(bad, () -> watched.addAll(marked(temporary, before))));
            faults.add(refused.log().fault().code());
        }
        assertThat(((Receipt.Refused) receive(broke)).log().fault().code()).isEqualTo(Code.BROKEN_OFF);
        assertThat(faults).containsExactly(Code.NOT_JSON, Code.TRUNCATED, Code.NOT_JSON, Code.NOT_JSON);
        assertThat(watched).isEmpty();
        assertThat(marked(temporary, before)).isEmpty();
        assertThat(objects.keys(customer + "/logs/")).hasSize(1);
        assertThat(inDatabase(ChatLog.MARK)).isEmpty();
        assertThat(inDatabase("helpline-chat")).isNotEmpty(); // the search does find what is there
        assertThat(output.getAll()).doesNotContain(ChatLog.MARK);
    }

    @Test
    void a_strange_customers_logs_read_like_none() {
        var done = handIn(chat(LocalDate.of(2026, 10, 5), 1));
        assertThat(as(globex, () -> logs.find(customer, done.id()))).isEmpty();
        assertThat(as(globex, () -> logs.list(customer, null, 10))).isEmpty();
        assertThat(as(globex, () -> logs.months(customer))).isEmpty();
        assertThat(as(globex, () -> logs.profiles(customer, Filter.ALL, OCTOBER)))
                .isEmpty();
        assertThat(as(globex, () -> logs.profile(customer, Filter.ALL, OCTOBER)))
                .isEmpty();
        assertThat(as(globex, () -> logs.receive(customer, "a", new ByteArrayInputStream(new byte[0]))))
                .isInstanceOf(Receipt.NotFound.class);
        var viewer = new Personas(directory).member(acme.organisation(), Role.VIEWER);
        assertThat(as(viewer, () -> logs.find(customer, done.id()))).isPresent();
        assertThatThrownBy(() -> as(viewer, () -> logs.receive(customer, "a", new ByteArrayInputStream(new byte[0]))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_same_text_has_another_hash_for_another_customer() throws IOException {
        var log = chat(LocalDate.of(2026, 10, 5), 1);
        handIn(log);
        var theirs = (Receipt.Kept)
                as(globex, () -> logs.receive(Personas.customerId(globex), "a", new ByteArrayInputStream(log)));
        assertThat(theirs.log().rows()).isEqualTo(ChatLog.TURNS);
        var one = objects.keys(customer + "/logs/").getFirst();
        var other = objects.keys(Personas.customerId(globex) + "/logs/").getFirst();
        try (var ours = new GZIPInputStream(objects.get(one));
                var others = new GZIPInputStream(objects.get(other))) {
            var text = new String(ours.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("prefixes");
            assertThat(new String(others.readAllBytes(), StandardCharsets.UTF_8))
                    .isNotEqualTo(text);
        }
    }

    /// The log, with a look around after each piece that was read.
    private static final class Watched extends FilterInputStream {
        private final Runnable look;

        Watched(byte[] content, Runnable look) {
            super(new ByteArrayInputStream(content));
            this.look = look;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            look.run();
            return super.read(target, offset, length);
        }
    }

    private static Set<Path> files(Path folder) {
        var found = new HashSet<Path>();
        try (var all = Files.list(folder)) {
            all.filter(Files::isRegularFile).forEach(found::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /// New files of the temporary folder, and all of the data folder, in which the words stand, packed or not.
    private List<String> marked(Path temporary, Set<Path> before) {
        var candidates = files(temporary);
        candidates.removeAll(before);
        try (var all = Files.walk(database.folder())) {
            all.filter(Files::isRegularFile).forEach(candidates::add);
            var found = new ArrayList<String>();
            for (var file : candidates) {
                var bytes = Files.readAllBytes(file);
                var text = new String(bytes, StandardCharsets.ISO_8859_1);
                if (bytes.length > 2 && bytes[0] == 0x1f) {
                    text += unpacked(bytes);
                }
                if (text.contains(ChatLog.MARK)) {
                    found.add(file.toString());
                }
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String unpacked(byte[] bytes) {
        var text = new ByteArrayOutputStream();
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            unpacking.transferTo(text);
        } catch (IOException _) {
            // One that is still being written ends early.
        }
        return text.toString(StandardCharsets.ISO_8859_1);
    }

    private List<String> inDatabase(String words) throws Exception {
        var server = TestDatabase.server();
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database.url(), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select format('%I.%I', table_schema, table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema <> 'pg_catalog'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).contains("workload.log_imports", "audit.events");
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, words))) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
