package io.cloudroute.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatTest {

    private static final Format GERMAN = new Format(Locale.GERMANY);
    private static final Format ENGLISH = new Format(Locale.UK);

    @Test
    void reads_numbers_as_they_are_written_here() {
        assertThat(List.of("1.234,5", "0,1", "10.000", "1.000.000", "0.125", "12", "nine"))
                .extracting(GERMAN::plain)
                .containsExactly("1234.5", "0.1", "10000", "1000000", "0.125", "12", "nine");
        assertThat(ENGLISH.plain("10.125")).isEqualTo("10.125");
    }

    @Test
    void writes_into_fields_what_it_reads_there() {
        for (var number : List.of("0.1", "1.125", "10000", "-3.000", "123456.789", "0")) {
            for (var format : List.of(GERMAN, ENGLISH)) {
                assertThat(format.plain(format.written(new BigDecimal(number)))).isEqualTo(number);
            }
        }
    }

    @Test
    void a_price_of_a_unit_is_never_rounded_to_nothing() {
        assertThat(List.of("0.0000002", "0.00012345", "0.0123", "12", "0"))
                .extracting(price -> ENGLISH.perUnit(Usd.of(price)))
                .containsExactly("$0.00000020", "$0.00012", "$0.0123", "$12.0000", "$0.0000");
    }
}
