package io.cloudroute.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.pricing.PriceCsv.Fault;
import io.cloudroute.pricing.PriceCsv.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceCsvTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_short_file_is_completed() {
        var outcome = PriceCsv.read(
                "\uFEFFsource,effective_from,usd_per_million,direction,model\nour contract,2026-12-01,2.5,input,amazon.nova-pro-v1:0\n",
                TODAY);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(read.prices()).singleElement().satisfies(price -> {
                            assertThat(price.key().region()).isEqualTo("*");
                            assertThat(price.key().tier()).isEqualTo(Tier.STANDARD);
                            assertThat(price.evidence()).isEqualTo(Evidence.BROKER);
                            assertThat(price.checkedOn()).isEqualTo(TODAY);
                        }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'m,*,input,2,2026-01-01,s,standard\nm,*,sideways,2,2026-01-01,s,standard' | 3 | direction",
                "'m,*,input,two,2026-01-01,s,standard' | 2 | usd_per_million",
                "'m,*,input,2,1 Jan,s,standard' | 2 | effective_from",
                "'m,*,input,2,2026-01-01,,standard' | 2 | source",
                "'m,*,input,2,2026-01-01,s,turbo' | 2 | tier",
                "'m,*,input,-2,2026-01-01,s,standard' | 2 | ''",
                "'m,*,input,1e99,2026-01-01,s,standard' | 2 | ''",
                "'m,*,input,0.00000000001,2026-01-01,s,standard' | 2 | ''",
                "'m,*,cache_write,2,2026-01-01,s,standard' | 2 | ''",
                "'m,*,input,2,2026-01-01,s' | 2 | ''",
                "'m,*,input,2,2026-01-01,s,standard\nm,*,input,3,2026-01-01,s,standard' | 3 | ''",
                "'' | 1 | ''"
            })
    void a_fault_says_where_it_is(String lines, long line, String column) {
        var outcome = PriceCsv.read(
                "model,region,direction,usd_per_million,effective_from,source,tier\n" + lines + "\n", TODAY);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        faulty -> assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.line()).isEqualTo(line);
                            assertThat(fault.column()).isEqualTo(column);
                        }));
    }

    @Test
    void missing_and_strange_columns_are_named() {
        assertThat(PriceCsv.read("model,direction,usd_per_million,effective_from,colour\n", TODAY))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::column)
                                .containsExactlyInAnyOrder("colour", "source"));
    }

    @Test
    void what_is_no_csv_is_a_fault_and_not_a_crash() {
        assertThat(PriceCsv.read("", TODAY)).isInstanceOf(Outcome.Faulty.class);
        assertThat(PriceCsv.read("\"open quote", TODAY)).isInstanceOf(Outcome.Faulty.class);
        assertThat(PriceCsv.read("model,model\n", TODAY)).isInstanceOf(Outcome.Faulty.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1", "@x", "'=x", "''+x", "'quoted'", "a=b", "\t=x"})
    void no_text_is_a_formula_and_each_comes_back_as_it_was(String source) {
        var price = new Price(
                new PriceKey("m", "*", Direction.INPUT, Tier.STANDARD, Routing.REGIONAL, Context.STANDARD, null),
                BigDecimal.ONE,
                TODAY,
                null,
                source,
                Evidence.BROKER,
                TODAY);
        var text = PriceCsv.write(List.of(price));
        assertThat(text).doesNotContainPattern("(?:^|[,\n\"])[=+@\\t-]");
        assertThat(PriceCsv.read(text, TODAY)).isEqualTo(new Outcome.Read(List.of(price)));
    }
}
