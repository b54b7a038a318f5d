package io.cloudroute.usage;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Import.Question;
import io.cloudroute.usage.Import.State;
import io.cloudroute.usage.Imports.Outcome;
import io.cloudroute.usage.Supersession.Change;
import io.cloudroute.usage.Supersession.Dimension;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DomainTest
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.usage.max-upload=1MB"})
class SupersessionTest {

    private static final String OTHER_PAYER = "999988887777";

    @Autowired
    Directory directory;

    @Autowired
    Imports imports;

    @Autowired
    ImportFixture fixture;

    @Autowired
    CurrentFacts facts;

    Seat acme;
    CustomerId customer;

    @BeforeEach
    void people() {
        acme = new Personas(directory).customer("Acme");
        customer = Personas.customerId(acme);
    }

    @Test
    void a_later_export_takes_the_earlier_ones_place_and_says_what_changed() {
        var before = fixture.handIn(
                acme,
                Bills.cur("2026-10").days(3, "1").service(1, "AmazonEC2", "5").csv());
        var after = fixture.handIn(
                acme,
                Bills.cur("2026-10")
                        .days(4, "1")
                        .service(1, "AmazonEC2", "5")
                        .charge(4, "Tax", "AmazonEC2", "0.5")
                        .csv());
        assertThat(facts.total(acme)).isEqualTo("9.5");
        assertThat(facts.rows(acme)).isEqualTo("6");
        assertThat(facts.hours(acme)).isEqualTo("4");
        assertThat(fixture.find(acme, before).bills())
                .extracting(Import.Bill::current)
                .containsExactly(false);
        assertThat(fixture.find(acme, before).onlyHistory()).isTrue();
        assertThat(fixture.find(acme, after).bills())
                .extracting(Import.Bill::current)
                .containsExactly(true);
        assertThat(fixture.find(acme, after).onlyHistory()).isFalse();
        assertThat(as(acme, () -> imports.supersessions(customer, 10)))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.before()).isEqualTo(before);
                    assertThat(moved.after()).isEqualTo(after);
                    assertThat(moved.month()).isEqualTo(YearMonth.of(2026, 10));
                    assertThat(moved.changes())
                            .containsExactlyInAnyOrder(
                                    new Change(Dimension.CHARGE_TYPE, "USAGE", Usd.of("8"), Usd.of("9")),
                                    new Change(Dimension.CHARGE_TYPE, "TAX", Usd.ZERO, Usd.of("0.5")),
                                    new Change(Dimension.SERVICE, "AmazonBedrock", Usd.of("3"), Usd.of("4")),
                                    new Change(Dimension.SERVICE, "AmazonEC2", Usd.of("5"), Usd.of("5.5")));
                });
    }

    @Test
    void other_months_and_what_is_of_a_lower_kind_stay_as_they_are() {
        fixture.handIn(acme, Bills.cur("2026-09").days(2, "10").csv());
        var cur = fixture.handIn(acme, Bills.cur("2026-10").days(2, "1").csv());
        var focus = fixture.handIn(acme, Bills.cur("2026-10").days(3, "7").focus());
        assertThat(fixture.find(acme, focus).state()).isEqualTo(State.DONE);
        assertThat(fixture.find(acme, focus).bills())
                .extracting(Import.Bill::current)
                .containsExactly(false);
        assertThat(fixture.find(acme, cur).bills())
                .extracting(Import.Bill::current)
                .containsExactly(true);
        assertThat(facts.total(acme)).isEqualTo("22");
        assertThat(facts.rows(acme)).isEqualTo("4");
        assertThat(as(acme, () -> imports.supersessions(customer, 10))).isEmpty();
    }

    @Test
    void a_bill_of_fewer_days_asks_before_it_takes_the_place() {
        fixture.handIn(acme, Bills.cur("2026-10").days(5, "1").csv());
        var shorter = fixture.handIn(acme, Bills.cur("2026-10").days(2, "3").csv());
        var question = new Question.FewerDays(Bills.PAYER, YearMonth.of(2026, 10), 2, 5);
        assertThat(fixture.find(acme, shorter).state()).isEqualTo(State.NEEDS_ANSWER);
        assertThat(fixture.find(acme, shorter).questions()).containsExactly(question);
        assertThat(facts.total(acme)).isEqualTo("5");
        assertThat(as(acme, () -> imports.answer(customer, shorter, "payer:1", true)))
                .isInstanceOf(Outcome.NotFound.class);
        assertThat(as(acme, () -> imports.answer(customer, shorter, question.key(), true)))
                .isInstanceOf(Outcome.Done.class);
        fixture.run(customer, shorter, 2);
        assertThat(fixture.find(acme, shorter).state()).isEqualTo(State.DONE);
        assertThat(facts.total(acme)).isEqualTo("6");
    }

    @Test
    void another_payers_bill_waits_for_a_confirmation_and_a_no_cancels_it() {
        fixture.handIn(acme, Bills.cur("2026-10").days(2, "1").csv());
        var other = Bills.cur("2026-10", OTHER_PAYER).days(2, "4").csv();
        var refused = fixture.handIn(acme, other);
        assertThat(fixture.find(acme, refused).questions())
                .containsExactly(new Question.OtherPayer(OTHER_PAYER, List.of(Bills.PAYER)));
        as(acme, () -> imports.answer(customer, refused, "payer:" + OTHER_PAYER, false));
        assertThat(fixture.find(acme, refused).state()).isEqualTo(State.CANCELLED);
        assertThat(facts.total(acme)).isEqualTo("2");

        var accepted = fixture.handIn(acme, other);
        as(acme, () -> imports.answer(customer, accepted, "payer:" + OTHER_PAYER, true));
        fixture.run(customer, accepted, 2);
        assertThat(facts.total(acme)).isEqualTo("10");
        var next = fixture.handIn(
                acme, Bills.cur("2026-11", OTHER_PAYER).days(1, "1").csv());
        assertThat(fixture.find(acme, next).state()).isEqualTo(State.DONE);
    }
}
