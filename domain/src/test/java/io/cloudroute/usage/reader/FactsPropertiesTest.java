package io.cloudroute.usage.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

class FactsPropertiesTest {

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void facts_add_up_to_the_lines_and_no_order_matters(
            @ForAll("bills") List<Map<String, String>> lines, @ForAll Random random) throws IOException {
        var folder = Files.createTempDirectory("reader");
        Bills.summary(Bills.read(folder, Bills.put(folder, "a", Bills.csv(lines))));
        var facts = Bills.facts(folder);

        assertThat(Bills.sum(folder, "cost_usd")).isEqualByComparingTo(sum(lines, "line_item_unblended_cost"));
        assertThat(Bills.sum(folder, "quantity")).isEqualByComparingTo(sum(lines, "line_item_usage_amount"));

        var shuffled = shuffled(lines, random);
        var cut = random.nextInt(shuffled.size());
        var parts = new ArrayList<Upload>();
        if (cut > 0) {
            parts.add(Bills.put(folder, "b", Bills.csv(shuffled.subList(0, cut))));
        }
        parts.add(Bills.put(
                folder, "c", Bills.gzip(Bills.csv(shuffled(shuffled.subList(cut, shuffled.size()), random)))));
        Collections.shuffle(parts, random);
        Bills.summary(Bills.read(folder, parts.toArray(Upload[]::new)));
        assertThat(Bills.facts(folder)).isEqualTo(facts);
        delete(folder);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void doubles_add_up_to_their_decimals_by_day_week_month_and_hour(@ForAll("doubles") List<String> costs)
            throws Exception {
        var folder = Files.createTempDirectory("reader");
        var lines = IntStream.range(0, costs.size())
                .mapToObj(i -> Bills.line(i % 50, "USE1-x-input-tokens", costs.get(i), costs.get(i)))
                .toList();
        Bills.parquet(folder.resolve("p"), Bills.csv(lines));
        Bills.summary(Bills.read(folder, new Upload("p", "p")));
        var expected = costs.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (var file : List.of("facts", "days", "weeks", "months")) {
            assertThat(Bills.rows(folder.resolve(file + ".csv")).stream()
                            .map(row -> new BigDecimal(row.get("cost_usd")))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(file)
                    .isEqualByComparingTo(expected);
        }
        assertThat(Bills.rows(folder.resolve("hours.csv")).stream()
                        .flatMap(row -> Stream.of(
                                row.get("costs").replaceAll("[{}]", "").split(",")))
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(expected);
        delete(folder);
    }

    /// Amounts as bills have them, small and large, and now and then one that is counted in no unit.
    @Provide
    Arbitrary<List<String>> doubles() {
        var usual = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999"), new BigDecimal("99999"))
                .ofScale(10);
        var tiny = Arbitraries.bigDecimals()
                .between(new BigDecimal("-0.00001"), new BigDecimal("0.00001"))
                .ofScale(10);
        var large = Arbitraries.bigDecimals()
                .between(new BigDecimal("-800000000"), new BigDecimal("800000000"))
                .ofScale(6);
        var odd = Arbitraries.of(new BigDecimal("1e-13"), new BigDecimal("0.30000000000000004"));
        return Arbitraries.frequencyOf(Tuple.of(6, usual), Tuple.of(3, tiny), Tuple.of(2, large), Tuple.of(1, odd))
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static BigDecimal sum(List<Map<String, String>> lines, String column) {
        return lines.stream().map(line -> new BigDecimal(line.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Map<String, String>> shuffled(List<Map<String, String>> lines, Random random) {
        var names = new ArrayList<>(lines.getFirst().keySet());
        Collections.shuffle(names, random);
        var all = new ArrayList<Map<String, String>>();
        for (var line : lines) {
            Map<String, String> turned = new LinkedHashMap<>();
            names.forEach(name -> turned.put(name, line.get(name)));
            all.add(turned);
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Map<String, String>>> bills() {
        var amounts = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                        .ofScale(25)
                        .map(BigDecimal::toString),
                Arbitraries.doubles().between(-1e6, 1e6).ofScale(12).map(Object::toString),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0"), new BigDecimal("99999"))
                        .ofScale(10)
                        .map(BigDecimal::toPlainString));
        var tags = Arbitraries.of("{\"a\":\"1\",\"b\":\"2\"}", "{\"b\":\"2\",\"a\":\"1\"}", "", "{a=1, b=2}", "{}");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100), Arbitraries.of("x", "y"), amounts, amounts, tags)
                .as((hour, type, quantity, cost, tag) ->
                        Bills.with(Bills.line(hour, type, quantity, cost), "resource_tags", tag))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
