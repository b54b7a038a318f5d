package io.cloudroute.web.workload;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.ui.ChartData;
import io.cloudroute.usage.Spend;
import io.cloudroute.web.parts.Format;
import io.cloudroute.workload.Workload;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Bedrock's gross spend of the latest months, by workload; null stands for what is nobody's.
///
/// @param months in their order, each that lies between the first and the last bill
record WorkloadMoney(List<YearMonth> months, List<Workloads.Month> rows) {

    private static final int MOST_MONTHS = 12;
    private static final String NOBODY = "none";

    /// Empty before the first bill.
    static Optional<WorkloadMoney> of(Workloads workloads, Spend spend, CustomerId customer) {
        return spend.span(customer).map(span -> {
            var last = YearMonth.from(span.last());
            var months = Stream.iterate(YearMonth.from(span.first()), month -> month.plusMonths(1))
                    .takeWhile(month -> !month.isAfter(last))
                    .filter(month -> month.isAfter(last.minusMonths(MOST_MONTHS)))
                    .toList();
            return new WorkloadMoney(months, workloads.months(customer, months.getFirst(), last));
        });
    }

    YearMonth last() {
        return months.getLast();
    }

    /// The month of that name among these; the last when there is none.
    YearMonth asked(String name) {
        return months.stream()
                .filter(month -> month.toString().equals(name))
                .findFirst()
                .orElse(last());
    }

    Usd of(@Nullable WorkloadId workload, YearMonth month) {
        return Usd.sum(rows.stream()
                .filter(row -> row.month().equals(month) && Objects.equals(row.workload(), workload))
                .map(Workloads.Month::cost)
                .toList());
    }

    Usd total(YearMonth month) {
        return Usd.sum(rows.stream()
                .filter(row -> row.month().equals(month))
                .map(Workloads.Month::cost)
                .toList());
    }

    /// Null without money.
    static @Nullable BigDecimal share(Usd part, Usd whole) {
        return whole.isZero() ? null : part.dividedBy(whole.amount()).amount();
    }

    /// By how much a month differs from the one before; null where there is none before, or nothing in it.
    @Nullable
    BigDecimal change(@Nullable WorkloadId workload, YearMonth month) {
        var before = of(workload, month.minusMonths(1));
        return share(of(workload, month).minus(before), before);
    }

    static String signed(@Nullable BigDecimal change, Format format) {
        return (change != null && change.signum() > 0 ? "+" : "") + format.share(change, 1);
    }

    /// The colours' keys: a workload keeps its colour from chart to chart.
    static List<String> palette(List<Workload> workloads) {
        return Stream.concat(
                        workloads.stream().map(each -> each.id().toString()).sorted(), Stream.of(NOBODY))
                .toList();
    }

    List<ChartData.Category> categories(Format format) {
        return months.stream()
                .map(month -> new ChartData.Category(month.toString(), format.month(month)))
                .toList();
    }

    ChartData.Series series(@Nullable WorkloadId workload, String name) {
        return new ChartData.Series(
                workload == null ? NOBODY : workload.toString(),
                name,
                months.stream()
                        .<@Nullable BigDecimal>map(month -> of(workload, month).amount())
                        .toList());
    }
}
