package io.cloudroute.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.ui.ChartData.Category;
import io.cloudroute.ui.ChartData.Series;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDataTest {

    private static final List<Category> DAYS =
            List.of(new Category("2026-08-24", "24 Aug"), new Category("2026-08-25", "25 Aug"));

    @Test
    void totals_are_exact_and_take_what_is_missing_for_nothing() {
        var data = new ChartData(DAYS, List.of(series("a", "0.1", null), series("b", "0.2", null)));

        assertThat(data.totals()).containsExactly(new BigDecimal("0.3"), BigDecimal.ZERO);
    }

    @Test
    void the_smallest_series_are_folded_into_one_and_no_money_is_lost() {
        var data = new ChartData(
                DAYS,
                List.of(
                        series("small", "1", null),
                        series("large", "50", "50"),
                        series("tiny", "0.01", null),
                        series("big", "9", "9")));

        var folded = data.folded(2, "Other");

        assertThat(folded.series()).extracting(Series::key).containsExactly("large", "big", ChartData.OTHER);
        assertThat(folded.series().getLast().values()).containsExactly(new BigDecimal("1.01"), null);
        assertThat(folded.totals()).isEqualTo(data.totals());
    }

    @Test
    void what_fits_is_not_folded() {
        var data = new ChartData(DAYS, List.of(series("a", "1", "2")));

        assertThat(data.folded(8, "Other")).isSameAs(data);
    }

    @Test
    void a_series_needs_a_value_for_each_category() {
        assertThatThrownBy(() -> new ChartData(DAYS, List.of(series("a", "1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("series a has 1 values for 2 categories");
    }

    @Test
    void keys_are_unique() {
        assertThatThrownBy(() -> new ChartData(DAYS, List.of(series("a", "1", "2"), series("a", "1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Series series(String key, String... values) {
        return new Series(
                key,
                key,
                Arrays.stream(values)
                        .map(value -> value == null ? null : new BigDecimal(value))
                        .toList());
    }
}
