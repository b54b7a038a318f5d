package io.cloudroute.pricing;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.pricing.PriceDrafts.Change;
import io.cloudroute.pricing.PriceDrafts.Difference;
import io.cloudroute.pricing.PriceDrafts.Imported;
import io.cloudroute.pricing.PriceDrafts.Published;
import io.cloudroute.pricing.Prices.Search;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DomainTest
class PricesTest {

    private static final LocalDate YEAR_END = LocalDate.of(2027, 1, 1);

    @Autowired
    Directory directory;

    @Autowired
    Prices prices;

    @Autowired
    PriceDrafts drafts;

    Personas personas;
    Seat admin;

    @BeforeEach
    void people() {
        personas = new Personas(directory);
        admin = personas.broker();
    }

    private static PriceKey input(String model) {
        return new PriceKey(model, "*", Direction.INPUT, Tier.STANDARD, Routing.REGIONAL, Context.STANDARD, null);
    }

    private static Change change(String model, String usd, LocalDate from) {
        return new Change(input(model), new BigDecimal(usd), from, "letter of the vendor");
    }

    private DraftId draft(Change... changes) {
        return as(admin, () -> {
            var id = drafts.begin("New prices");
            for (var change : changes) {
                assertThat(drafts.put(id, change)).isTrue();
            }
            return id;
        });
    }

    private BigDecimal on(String model, LocalDate day) {
        return prices.book()
                .rate(model, "us-east-1", Direction.INPUT, Tier.STANDARD, Routing.REGIONAL, Context.STANDARD, null, day)
                .orElseThrow()
                .usdPerMillion();
    }

    @Test
    void an_installation_begins_with_the_seed_and_nobody_needs_to_sign_in_to_read_it() {
        var seed = new HashSet<>(PriceSeed.prices());
        seed.removeIf(price -> !price.key().model().startsWith("anthropic."));
        var book = new HashSet<>(prices.book().prices());
        book.removeIf(price -> !price.key().model().startsWith("anthropic."));
        assertThat(book.equals(seed)).isTrue();
        assertThat(prices.disagreements("titan-text-express")).isNotEmpty();
        assertThat(prices.disagreements("")).hasSizeGreaterThan(200);
    }

    @Test
    void publishing_ends_one_price_and_begins_another_and_old_days_keep_theirs() {
        var model = "meta.llama3-8b-instruct-v1:0";
        assertThat(on(model, YEAR_END)).isEqualByComparingTo("0.3");
        var id = draft(change(model, "0.25", YEAR_END));

        assertThat(as(admin, () -> drafts.differences(id)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.Changes.class,
                        changes -> assertThat(changes.before().usdPerMillion()).isEqualByComparingTo("0.3"));
        assertThat(as(admin, () -> drafts.publish(id))).isEqualTo(new Published.Done(1));

        assertThat(on(model, YEAR_END)).isEqualByComparingTo("0.25");
        assertThat(on(model, YEAR_END.minusDays(1))).isEqualByComparingTo("0.3");
        assertThat(prices.history(input(model))).extracting(Price::to).containsExactly(YEAR_END, null);
        assertThat(as(admin, () -> drafts.publish(id))).isEqualTo(new Published.Refused(List.of()));
    }

    @Test
    void a_draft_is_published_wholly_or_not_at_all() {
        var id = draft(
                change("meta.llama3-70b-instruct-v1:0", "2", YEAR_END),
                change("anthropic.claude-sonnet-5", "1", LocalDate.of(2026, 1, 1)));

        assertThat(as(admin, () -> drafts.publish(id)))
                .isInstanceOfSatisfying(
                        Published.Refused.class,
                        refused -> assertThat(refused.changes())
                                .extracting(Difference.Refused::reason)
                                .containsExactly("backdated"));
        assertThat(on("meta.llama3-70b-instruct-v1:0", YEAR_END)).isEqualByComparingTo("2.65");
        assertThat(as(admin, () -> drafts.open()))
                .extracting(PriceDrafts.Draft::id)
                .contains(id);
    }

    @Test
    void a_price_may_end_and_a_new_model_may_begin() {
        var ended = "amazon.titan-text-lite-v1";
        var id = draft(
                new Change(input(ended), null, YEAR_END, "end of life"),
                change("xai.grok-9", "4", YEAR_END),
                change("xai.grok-9", "3", YEAR_END.plusDays(31)));

        assertThat(as(admin, () -> drafts.publish(id))).isEqualTo(new Published.Done(3));

        assertThat(prices.history(input(ended)))
                .singleElement()
                .satisfies(price -> assertThat(price.to()).isEqualTo(YEAR_END));
        assertThat(on("xai.grok-9", YEAR_END.plusDays(30))).isEqualByComparingTo("4");
        assertThat(on("xai.grok-9", YEAR_END.plusDays(31))).isEqualByComparingTo("3");
    }

    @Test
    void a_file_becomes_a_draft_of_what_the_book_does_not_say() {
        var unchanged = as(admin, () -> drafts.load("Same", prices.export()));
        assertThat(unchanged)
                .isInstanceOfSatisfying(
                        Imported.Drafted.class,
                        drafted -> assertThat(drafted.draft().changes()).isEmpty());

        var changed = as(
                admin,
                () -> drafts.load(
                        "Letter",
                        "model,direction,usd_per_million,effective_from,source\nai21.j2-mid-v1,input,11,2027-01-01,letter\n"));
        assertThat(changed)
                .isInstanceOfSatisfying(
                        Imported.Drafted.class,
                        drafted -> assertThat(drafted.draft().changes())
                                .extracting(Change::usdPerMillion)
                                .containsExactly(new BigDecimal("11.0000000000")));

        assertThat(as(admin, () -> drafts.load("Bad", "model\n"))).isInstanceOf(Imported.Faulty.class);
    }

    @Test
    void search_finds_by_part_of_the_name_and_day() {
        assertThat(prices.search(new Search("Sonnet-5", "*", Tier.STANDARD, Routing.GLOBAL, LocalDate.of(2026, 8, 31))))
                .filteredOn(price -> price.key().direction() == Direction.INPUT
                        && price.key().context() == Context.STANDARD)
                .extracting(Price::usdPerMillion)
                .containsExactly(BigDecimal.TWO);
        assertThat(prices.search(new Search("100%_", null, null, null, null))).isEmpty();
    }

    @Test
    void a_discarded_draft_is_closed() {
        var id = draft(change("xai.grok-10", "4", YEAR_END));
        as(admin, () -> drafts.discard(id));
        assertThat(as(admin, () -> drafts.put(id, change("xai.grok-11", "4", YEAR_END))))
                .isFalse();
        assertThat(as(admin, () -> drafts.publish(id))).isEqualTo(new Published.Refused(List.of()));
    }

    @Test
    void only_the_brokers_administrators_may_change_prices() {
        var id = draft();
        var others = List.of(
                personas.customer("Acme"),
                personas.partner("Brightline"),
                personas.broker(Role.FINANCE),
                personas.broker(Role.OPERATIONS));
        for (var other : others) {
            for (Supplier<Object> attempt : List.<Supplier<Object>>of(
                    () -> drafts.begin("Mine"),
                    () -> drafts.put(id, change("m", "1", YEAR_END)),
                    () -> drafts.load("Mine", "model\n"),
                    () -> drafts.open(),
                    () -> drafts.find(id),
                    () -> drafts.differences(id),
                    () -> drafts.publish(id))) {
                assertThatThrownBy(() -> as(other, attempt)).isInstanceOf(AccessDeniedException.class);
            }
            assertThatThrownBy(() -> as(other, () -> drafts.remove(id, change("m", "1", YEAR_END))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> drafts.discard(id))).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> drafts.begin("Nobody's"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
