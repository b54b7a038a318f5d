package io.cloudroute.workload;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.MeasuredUsage.Hour;
import io.cloudroute.usage.MeasuredUsage.Line;
import io.cloudroute.usage.MeasuredUsage.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Four weeks of a support product that spends about 9,000 US dollars a month.
///
/// | task | requests in four weeks | tokens in, out | when |
/// | --- | --- | --- | --- |
/// | chat turn | 140,000 | 12,500, 400 | by day |
/// | ticket classification | 150,000 | 1,900, 150 | from 1 to 3 in the morning |
/// | re-embedding of passages | 5,000,000 | 450, 0 | from 1 to 3 in the morning |
final class Example {

    private static final String CHAT = "anthropic.claude-sonnet-4-5-20250929-v1:0";
    private static final String EMBEDDING = "amazon.titan-embed-text-v2:0";
    private static final int DAYS = 28;
    private static final int NIGHT_HOURS = 3;
    private static final int FIRST_DAY_HOUR = 6;
    private static final int DAY_HOURS = 14;

    private final List<Line> lines = new ArrayList<>();
    private final List<Hour> hours = new ArrayList<>();
    private final LocalDate last;

    private Example(LocalDate last) {
        this.last = last;
    }

    /// @param today in UTC; the four weeks end on the day before
    static MeasuredUsage usage(LocalDate today) {
        var example = new Example(today.minusDays(1));
        example.tokens("support", CHAT, Direction.INPUT, 5_000, 12_500, "3.3", FIRST_DAY_HOUR, DAY_HOURS);
        example.tokens("support", CHAT, Direction.OUTPUT, 5_000, 400, "16.5", FIRST_DAY_HOUR, DAY_HOURS);
        example.tokens("data", CHAT, Direction.INPUT, 5_357, 1_900, "3.3", 1, NIGHT_HOURS);
        example.tokens("data", CHAT, Direction.OUTPUT, 5_357, 150, "16.5", 1, NIGHT_HOURS);
        example.tokens("data", EMBEDDING, Direction.INPUT, 178_571, 450, "0.02", 1, NIGHT_HOURS);
        return new MeasuredUsage(
                example.last.minusDays(DAYS - 1L),
                example.last,
                DAYS,
                example.lines,
                example.hours,
                Set.of(Name.TAG, Name.PRINCIPAL));
    }

    private void tokens(
            String account,
            String model,
            Direction direction,
            int requestsADay,
            int tokens,
            String usdPerMillion,
            int firstHour,
            int spread) {
        var aDay = BigDecimal.valueOf((long) requestsADay * tokens);
        var cost = new Usd(aDay.multiply(new BigDecimal(usdPerMillion)).movePointLeft(6));
        for (int day = 0; day < DAYS; day++) {
            lines.add(new Line(
                    last.minusDays(day),
                    "eu-central-1",
                    Kind.TOKEN,
                    model,
                    direction,
                    Tier.STANDARD,
                    Routing.REGIONAL,
                    Context.STANDARD,
                    null,
                    true,
                    aDay,
                    cost));
        }
        for (int hour = 0; hour < spread; hour++) {
            hours.add(new Hour(
                    firstHour + hour,
                    account,
                    "eu-central-1",
                    model,
                    Tier.STANDARD,
                    cost.times(BigDecimal.valueOf(DAYS)).dividedBy(BigDecimal.valueOf(spread))));
        }
    }
}
