package io.cloudroute.usage;

import static io.cloudroute.Personas.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.audit.Audit;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Import.State;
import io.cloudroute.usage.Imports.Begun;
import io.cloudroute.usage.Imports.Outcome;
import io.cloudroute.usage.Imports.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@DomainTest
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.usage.max-upload=1MB"})
class ImportsTest {

    @Autowired
    Directory directory;

    @Autowired
    Imports imports;

    @Autowired
    ImportFixture fixture;

    @Autowired
    ObjectStore objects;

    @Autowired
    Audit audit;

    @Autowired
    CurrentFacts facts;

    Personas personas;
    Seat acme;
    Seat globex;
    Seat brightline;
    CustomerId customer;

    @BeforeEach
    void people() {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        globex = personas.customer("Globex");
        brightline = personas.partner("Brightline");
        customer = Personas.customerId(acme);
    }

    @Test
    void a_bill_that_was_handed_in_becomes_facts() throws IOException {
        var id = handIn(Bills.cur("2026-10")
                .bedrock(1, Bills.INPUT, "1000", "0.8")
                .bedrock(2, Bills.INPUT, "500", "0.4")
                .service(1, "AmazonEC2", "10.000000000000000001")
                .charge(1, "Credit", "AmazonEC2", "-3")
                .csv());
        var done = find(id);
        assertThat(done.refusal()).isNull();
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.format()).isEqualTo(Format.CUR2);
        assertThat(done.rows()).isEqualTo(4);
        assertThat(done.bills()).singleElement().satisfies(bill -> {
            assertThat(bill.payer()).isEqualTo(Bills.PAYER);
            assertThat(bill.days()).isEqualTo(2);
            assertThat(bill.current()).isTrue();
            assertThat(bill.totals()).containsEntry("CREDIT", Usd.of("-3"));
        });
        assertThat(facts.byDay(acme)).containsExactly("2026-10-01 7.800000000000000001", "2026-10-02 0.4");
        assertThat(facts.hours(acme)).isEqualTo("1.2");
        assertThat(objects.keys("%s/%s/copy-".formatted(customer, id))).hasSize(1);
        assertThat(facts.unknownToThePlanner(acme, "facts_202610")).isEmpty();
    }

    @Test
    void a_tag_with_a_null_character_is_kept_without_it() throws IOException {
        var lines = new String(
                        Bills.cur("2026-10").bedrock(1, Bills.INPUT, "1", "2").csv(), UTF_8)
                .split("\n");
        var id = handIn("%s,resource_tags\n%s,\"{\"\"user_app\"\":\"\"x\\u0000y\"\"}\"\n"
                .formatted(lines[0], lines[1])
                .getBytes(UTF_8));
        assertThat(find(id).refusal()).isNull();
        assertThat(facts.total(acme)).isEqualTo("2");
    }

    @Test
    void the_same_content_again_is_a_no_op_that_points_to_the_earlier_import() throws IOException {
        var bill = Bills.cur("2026-10").days(3, "1").csv();
        var first = handIn(bill);
        var again = begin(acme, "other name.csv");
        receive(acme, again, bill);
        assertThat(as(acme, () -> imports.queue(customer, again))).isEqualTo(new Outcome.Same(first));
        var same = find(again);
        assertThat(same.state()).isEqualTo(State.SAME);
        assertThat(same.sameAs()).isEqualTo(first);
        assertThat(objects.keys("%s/%s/".formatted(customer, again))).isEmpty();
        assertThat(facts.total(acme)).isEqualTo("3");
    }

    @Test
    void the_order_of_parts_does_not_matter_and_a_repeated_part_counts_once() throws IOException {
        var one = Bills.cur("2026-10").bedrock(1, Bills.INPUT, "1", "1").csv();
        var two = Bills.cur("2026-10").bedrock(2, Bills.INPUT, "1", "2").csv();
        var first = begin(acme, "parts");
        receive(acme, first, one);
        receive(acme, first, two);
        assertThat(receive(acme, first, one)).isInstanceOf(Receipt.Repeated.class);
        as(acme, () -> imports.queue(customer, first));
        fixture.run(customer, first, 1);
        assertThat(facts.total(acme)).isEqualTo("3");
        var second = begin(acme, "parts");
        receive(acme, second, two);
        receive(acme, second, one);
        assertThat(as(acme, () -> imports.queue(customer, second))).isEqualTo(new Outcome.Same(first));
    }

    @Test
    void an_idempotency_key_begins_one_import_for_each_customer() {
        var first = begun(as(acme, () -> imports.begin(customer, "a", "key-1")));
        assertThat(as(acme, () -> imports.begin(customer, "b", "key-1"))).isEqualTo(new Begun.Known(first));
        assertThat(begun(as(globex, () -> imports.begin(Personas.customerId(globex), "a", "key-1"))))
                .isNotEqualTo(first);
        as(acme, () -> imports.cancel(customer, first));
        assertThat(begun(as(acme, () -> imports.begin(customer, "a", "key-1"))))
                .as("what was cancelled gives its key back")
                .isNotEqualTo(first);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ImportId begun(Begun begun) {
        assertThat(begun).isInstanceOf(Begun.New.class);
        return ((Begun.New) begun).id();
    }

    @Test
    void a_repeated_upload_is_known_by_its_content() throws IOException {
        var one = Bills.cur("2026-10").days(3, "1").csv();
        var id = begin(acme, "parts");
        receive(acme, id, one);
        assertThat(as(acme, () -> imports.consistsOf(customer, id, List.of(sha256(one)))))
                .isTrue();
        assertThat(as(acme, () -> imports.consistsOf(customer, id, List.of(sha256(new byte[1])))))
                .isFalse();
        assertThat(as(acme, () -> imports.consistsOf(customer, id, List.of()))).isFalse();
        assertThat(as(globex, () -> imports.consistsOf(customer, id, List.of(sha256(one)))))
                .isFalse();
    }

    @Test
    void a_part_that_is_too_large_or_breaks_off_leaves_nothing() throws IOException {
        var id = begin(acme, "large");
        assertThat(receive(acme, id, new byte[(1 << 20) + 1])).isEqualTo(new Receipt.TooLarge(1 << 20));
        assertThat(objects.keys("%s/%s/".formatted(customer, id))).isEmpty();
        assertThat(as(acme, () -> imports.queue(customer, id))).isInstanceOf(Outcome.Empty.class);
        assertThat(find(id).state()).isEqualTo(State.RECEIVING);
    }

    @Test
    void a_refused_bill_says_why_and_can_be_tried_again() throws IOException {
        var id = handIn("This is no bill.\n".getBytes(StandardCharsets.UTF_8));
        var failed = find(id);
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.refusal()).isNotNull();
        assertThat(failed.refusal().code()).isEqualTo("NOT_A_BILL");
        assertThat(failed.refusal().file()).isEqualTo("bill.csv");
        assertThat(as(acme, () -> imports.retry(customer, id))).isInstanceOf(Outcome.Done.class);
        assertThat(find(id).refusal()).isNull();
        fixture.run(customer, id, 2);
        assertThat(find(id).state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_cancelled_import_leaves_no_object_and_its_job_does_nothing() throws IOException {
        var id = begin(acme, "bill");
        receive(acme, id, Bills.cur("2026-10").days(3, "1").csv());
        as(acme, () -> imports.queue(customer, id));
        assertThat(as(acme, () -> imports.cancel(customer, id))).isInstanceOf(Outcome.Done.class);
        fixture.run(customer, id, 1);
        assertThat(find(id).state()).isEqualTo(State.CANCELLED);
        assertThat(objects.keys("%s/%s/".formatted(customer, id))).isEmpty();
        assertThat(facts.total(acme)).isEqualTo("0");
        assertThat(as(acme, () -> imports.cancel(customer, id))).isEqualTo(new Outcome.NotNow(State.CANCELLED));
    }

    @Test
    void a_failed_import_that_is_given_up_waits_for_nobody_and_leaves_no_object() throws IOException {
        var id = handIn("no bill\n".getBytes(StandardCharsets.UTF_8));
        assertThat(as(acme, imports::waiting)).extracting(Import::id).contains(id);
        assertThat(as(acme, () -> imports.cancel(customer, id))).isInstanceOf(Outcome.Done.class);
        assertThat(as(acme, imports::waiting)).extracting(Import::id).doesNotContain(id);
        assertThat(objects.keys("%s/%s/".formatted(customer, id))).isEmpty();
        assertThat(as(acme, () -> imports.retry(customer, id))).isEqualTo(new Outcome.NotNow(State.CANCELLED));
    }

    @Test
    void an_order_that_an_earlier_queueing_left_does_nothing() throws IOException {
        var id = handIn("no bill\n".getBytes(StandardCharsets.UTF_8));
        as(acme, () -> imports.retry(customer, id));
        fixture.run(customer, id, 1);
        assertThat(find(id).state()).isEqualTo(State.QUEUED);
    }

    @Test
    void imports_are_listed_latest_first_and_page_by_page() {
        var ids = IntStream.range(0, 5)
                .mapToObj(each -> begin(acme, "bill " + each))
                .toList()
                .reversed();
        var first = as(acme, () -> imports.list(customer, null, 2));
        assertThat(first).extracting(Import::id).containsExactly(ids.get(0), ids.get(1));
        var second = as(acme, () -> imports.list(customer, ids.get(1), 10));
        assertThat(second).extracting(Import::id).containsExactly(ids.get(2), ids.get(3), ids.get(4));
    }

    @Test
    void another_customer_and_a_partner_who_is_not_engaged_find_and_change_nothing() throws IOException {
        var id = begin(acme, "bill");
        receive(acme, id, Bills.cur("2026-10").days(3, "1").csv());
        for (var stranger : List.of(globex, brightline)) {
            assertThat(as(stranger, () -> imports.begin(customer, "x"))).isEmpty();
            assertThat(as(stranger, () -> imports.find(customer, id))).isEmpty();
            assertThat(as(stranger, () -> imports.list(customer, null, 10))).isEmpty();
            assertThat(as(stranger, () -> imports.supersessions(customer, 10))).isEmpty();
            assertThat(receive(stranger, id, new byte[1])).isInstanceOf(Receipt.NotFound.class);
            assertThat(as(stranger, () -> imports.queue(customer, id))).isInstanceOf(Outcome.NotFound.class);
            assertThat(as(stranger, () -> imports.cancel(customer, id))).isInstanceOf(Outcome.NotFound.class);
            assertThat(as(stranger, () -> imports.retry(customer, id))).isInstanceOf(Outcome.NotFound.class);
            assertThat(as(stranger, () -> imports.answer(customer, id, "x", true)))
                    .isInstanceOf(Outcome.NotFound.class);
        }
        assertThat(find(id).state()).isEqualTo(State.RECEIVING);
        assertThat(find(id).parts()).hasSize(1);
    }

    @Test
    void an_engaged_partner_and_the_brokers_operations_may_hand_in() throws IOException {
        personas.engage(acme, brightline);
        var broker = personas.broker(Role.OPERATIONS);
        for (var seat : List.of(brightline, broker)) {
            var id = begin(seat, "bill");
            assertThat(receive(seat, id, new byte[1])).isInstanceOf(Receipt.Kept.class);
            assertThat(as(seat, () -> imports.cancel(customer, id))).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void who_may_only_look_may_not_hand_in() {
        var viewer = personas.member(acme.organisation(), Role.VIEWER);
        var finance = personas.broker(Role.FINANCE);
        for (var seat : List.of(viewer, finance)) {
            assertThatThrownBy(() -> as(seat, () -> imports.begin(customer, "x")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var id = begin(acme, "bill");
        assertThat(as(viewer, () -> imports.find(customer, id))).isPresent();
        assertThatThrownBy(() -> as(viewer, () -> imports.cancel(customer, id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_was_done_is_on_record() throws IOException {
        handIn(Bills.cur("2026-10").days(1, "1").csv());
        assertThat(as(acme, () -> audit.latest(Instant.now().plusSeconds(60), 10)))
                .extracting(Audit.Event::action)
                .contains("import.begin", "import.queue", "import.done");
    }

    private ImportId handIn(byte[] content) {
        return fixture.handIn(acme, content);
    }

    private ImportId begin(Seat seat, String name) {
        return fixture.begin(seat, customer, name);
    }

    private Receipt receive(Seat seat, ImportId id, byte[] content) {
        return fixture.receive(seat, customer, id, content);
    }

    private Import find(ImportId id) {
        return fixture.find(acme, id);
    }
}
