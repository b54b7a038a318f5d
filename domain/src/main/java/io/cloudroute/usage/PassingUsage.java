package io.cloudroute.usage;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Classification;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.pricing.UsageTypes;
import io.cloudroute.usage.MeasuredUsage.Hour;
import io.cloudroute.usage.MeasuredUsage.Line;
import io.cloudroute.usage.MeasuredUsage.Name;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Sums what a reader left in a folder as the database would, by the parser's classification alone.
final class PassingUsage {

    private static final Set<String> BESIDE_GROSS = Set.of("CREDIT", "REFUND", "TAX");
    private static final Set<String> COUNTED = Set.of("USAGE", "DISCOUNTED_USAGE", "SAVINGS_PLAN_COVERED_USAGE");

    /// What a series' lines have in common; without a day it is only a pattern of lines.
    private record Kindred(
            String region,
            @Nullable Kind kind,
            String model,
            @Nullable Direction direction,
            @Nullable Tier tier,
            @Nullable Routing routing,
            @Nullable Context context,
            @Nullable Ttl ttl,
            boolean listed) {}

    /// @param tokensPerUnit null where it counts none
    private record Series(
            Kindred kindred, String account, @Nullable BigDecimal tokensPerUnit) {}

    private record Cell(LocalDate day, Kindred kindred) {}

    private record Clock24(
            int hour,
            String account,
            String region,
            String model,
            @Nullable Tier tier) {}

    private static final class Sums {
        BigDecimal tokens = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
    }

    private final UsageTypes usageTypes = UsageTypes.standard();
    private final Map<UsageTypes.Line, Classification> classes = new HashMap<>();
    private final Map<String, Series> series = new HashMap<>();
    private final Set<Name> named = EnumSet.noneOf(Name.class);
    private final Set<LocalDate> days = new HashSet<>();
    private final Map<Cell, Sums> cells = new LinkedHashMap<>();
    private final Map<Clock24, BigDecimal> hours = new LinkedHashMap<>();

    private PassingUsage() {}

    /// Nothing where the bill has no Bedrock line.
    static Optional<MeasuredUsage> of(Path folder) throws IOException {
        var sums = new PassingUsage();
        sums.read(folder.resolve("series.csv"), sums::series);
        sums.read(folder.resolve("facts.csv"), sums::fact);
        if (Files.exists(folder.resolve("hours.csv"))) {
            sums.read(folder.resolve("hours.csv"), sums::day);
        }
        return sums.usage();
    }

    private void read(Path file, Consumer<CSVRecord> each) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = Files.newBufferedReader(file);
                var parser = format.parse(text)) {
            parser.forEach(each);
        }
    }

    private void series(CSVRecord row) {
        if (!Boolean.parseBoolean(row.get("bedrock")) || BESIDE_GROSS.contains(row.get("charge_type"))) {
            return;
        }
        if (!row.get("tags").isEmpty() && !row.get("tags").equals("{}")) {
            named.add(Name.TAG);
        }
        if (!row.get("principal").isEmpty()) {
            named.add(Name.PRINCIPAL);
        }
        var line =
                new UsageTypes.Line(row.get("usage_type"), row.get("product"), row.get("operation"), row.get("unit"));
        var counted = COUNTED.contains(row.get("charge_type"));
        var region = row.get("region");
        series.put(
                row.get("series_id"),
                switch (classes.computeIfAbsent(line, usageTypes::classify)) {
                    case Classification.Classified known ->
                        new Series(
                                new Kindred(
                                        region,
                                        known.kind(),
                                        known.model(),
                                        known.direction(),
                                        known.tier(),
                                        known.routing(),
                                        known.context(),
                                        known.ttl(),
                                        PriceBook.keeps(known.modality(), known.customModel())),
                                row.get("account_id"),
                                counted && known.kind() == Kind.TOKEN ? known.tokensPerUnit() : null);
                    case Classification.Unclassified _ ->
                        new Series(
                                new Kindred(region, null, "", null, null, null, null, null, true),
                                row.get("account_id"),
                                null);
                });
    }

    private void fact(CSVRecord row) {
        var day = LocalDate.parse(row.get("day"));
        days.add(day);
        var of = series.get(row.get("series_id"));
        if (of == null) {
            return;
        }
        var sums = cells.computeIfAbsent(new Cell(day, of.kindred()), _ -> new Sums());
        sums.cost = sums.cost.add(new BigDecimal(row.get("cost_usd")));
        if (of.tokensPerUnit() != null) {
            sums.tokens = sums.tokens.add(new BigDecimal(row.get("quantity")).multiply(of.tokensPerUnit()));
        }
    }

    private void day(CSVRecord row) {
        var of = series.get(row.get("series_id"));
        if (of == null || of.kindred().kind() != Kind.TOKEN) {
            return;
        }
        var at = array(row.get("hours"));
        var costs = array(row.get("costs"));
        for (int i = 0; i < at.length; i++) {
            hours.merge(
                    new Clock24(
                            Integer.parseInt(at[i]),
                            of.account(),
                            of.kindred().region(),
                            of.kindred().model(),
                            of.kindred().tier()),
                    new BigDecimal(costs[i]),
                    BigDecimal::add);
        }
    }

    private static String[] array(String text) {
        return text.substring(1, text.length() - 1).split(",");
    }

    private Optional<MeasuredUsage> usage() {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        var first = days.stream().min(LocalDate::compareTo).orElseThrow();
        var last = days.stream().max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new MeasuredUsage(
                first,
                last,
                days.size(),
                cells.entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue()))
                        .toList(),
                hours.entrySet().stream()
                        .map(each -> new Hour(
                                each.getKey().hour(),
                                each.getKey().account(),
                                each.getKey().region(),
                                each.getKey().model(),
                                each.getKey().tier(),
                                new Usd(each.getValue())))
                        .toList(),
                named));
    }

    private static Line line(Cell cell, Sums sums) {
        var kindred = cell.kindred();
        return new Line(
                cell.day(),
                kindred.region(),
                kindred.kind(),
                kindred.model(),
                kindred.direction(),
                kindred.tier(),
                kindred.routing(),
                kindred.context(),
                kindred.ttl(),
                kindred.listed(),
                sums.tokens,
                new Usd(sums.cost));
    }
}
