package io.cloudroute.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cloudroute.demo.Generate.Order;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void an_export_has_exactly_the_rows_asked_for_spread_over_all_months() throws IOException, SQLException {
        var out = written(new Order(20_011, Export.CUR2, Container.PARQUET, 12, DAY, 1), "a.parquet");
        assertThat(Sql.number("select count(*) from " + out)).isEqualByComparingTo("20011");
        assertThat(Sql.list("select distinct strftime(bill_billing_period_start_date, '%Y-%m') from " + out
                        + " order by 1"))
                .hasSize(12)
                .startsWith("2025-11")
                .endsWith("2026-10");
    }

    @Test
    void fewer_rows_than_hours_still_reach_the_last_month() throws IOException, SQLException {
        var out = written(new Order(100, Export.CUR2, Container.PARQUET, 12, DAY, 1), "a.parquet");
        assertThat(Sql.text("select max(strftime(bill_billing_period_start_date, '%Y-%m')) from " + out))
                .isEqualTo("2026-10");
    }

    @Test
    void a_seed_makes_the_same_lines_and_another_seed_makes_others() throws IOException, SQLException {
        var out = written(new Order(5_000, Export.CUR2, Container.PARQUET, 2, DAY, 7), "a.parquet");
        var same = written(new Order(5_000, Export.CUR2, Container.PARQUET, 2, DAY, 7), "b.parquet");
        var other = written(new Order(5_000, Export.CUR2, Container.PARQUET, 2, DAY, 8), "c.parquet");
        assertThat(differing(out, same)).isZero();
        assertThat(differing(out, other)).isPositive();
    }

    private static BigDecimal differing(String one, String other) throws SQLException {
        return Sql.number("select count(*) from (from " + one + " except all from " + other + ")");
    }

    @Test
    void every_cost_is_quantity_times_rate_in_both_containers() throws IOException, SQLException {
        for (var container : Container.values()) {
            var out = written(new Order(20_000, Export.CUR2, container, 1, DAY, 1), "a" + container.suffix);
            assertThat(
                            Sql.number(
                                    "select count(*) from " + out + " where line_item_unblended_rate is not null"
                                            + " and line_item_unblended_cost::varchar::decimal(38, 18)"
                                            + " <> line_item_usage_amount::varchar::decimal(18, 8) * line_item_unblended_rate::decimal(18, 10)"))
                    .isZero();
        }
    }

    @Test
    void both_containers_hold_the_same_money() throws IOException, SQLException {
        var parquet = written(new Order(20_000, Export.FOCUS, Container.PARQUET, 1, DAY, 1), "a.parquet");
        var csv = written(new Order(20_000, Export.FOCUS, Container.CSV_GZ, 1, DAY, 1), "a.csv.gz");
        var sum = "select sum(EffectiveCost::varchar::decimal(38, 18)) from ";
        assertThat(Sql.number(sum + parquet)).isEqualByComparingTo(Sql.number(sum + csv));
    }

    @Test
    void an_export_has_a_real_bills_variety() throws IOException, SQLException {
        var out = written(new Order(100_000, Export.CUR2, Container.PARQUET, 3, DAY, 1), "a.parquet");
        assertThat(Sql.number("select count(distinct line_item_usage_type) from " + out))
                .isGreaterThan(new BigDecimal("120"));
        assertThat(Sql.number("select count(distinct line_item_usage_account_id) from " + out))
                .isEqualByComparingTo("40");
        assertThat(Sql.number("select count(distinct line_item_resource_id) from " + out))
                .isGreaterThan(new BigDecimal("400"));
    }

    @Test
    void an_export_of_no_rows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Order(0, Export.CUR2, Container.PARQUET, 12, DAY, 1))
                .withMessageContaining("--rows");
    }

    private String written(Order order, String name) throws IOException {
        Generate.write(order, folder.resolve(name));
        return Sql.in(folder.resolve(name));
    }
}
