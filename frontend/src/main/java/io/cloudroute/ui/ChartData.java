package io.cloudroute.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The figures of a chart: for each series one value per category, in the order in which they are drawn. Exact
/// decimals.
public record ChartData(List<Category> categories, List<Series> series) {

    /// No figures: the chart says so.
    public static final ChartData EMPTY = new ChartData(List.of(), List.of());

    /// The key of the series that holds what is folded away.
    public static final String OTHER = "other";

    /// A day, a month, or a thing with a name.
    ///
    /// @param key unique within the chart; comes back when a mark is opened
    /// @param whole whether it stands on zero among steps
    public record Category(String key, String label, boolean whole) {

        public Category(String key, String label) {
            this(key, label, false);
        }
    }

    /// @param key unique within the chart; colours follow it, and it comes back when a mark is opened
    /// @param values one for each category; null is "missing", which is not zero
    /// @param lows how low each may be, where that is known; or none at all
    /// @param highs likewise
    public record Series(
            String key,
            String label,
            List<@Nullable BigDecimal> values,
            List<@Nullable BigDecimal> lows,
            List<@Nullable BigDecimal> highs) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            lows = Collections.unmodifiableList(new ArrayList<>(lows));
            highs = Collections.unmodifiableList(new ArrayList<>(highs));
        }

        public Series(String key, String label, List<@Nullable BigDecimal> values) {
            this(key, label, values, List.of(), List.of());
        }

        boolean fits(int categories) {
            return values.size() == categories
                    && (lows.isEmpty() || lows.size() == categories)
                    && highs.size() == lows.size();
        }

        BigDecimal sum() {
            return values.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.stream().map(Category::key).distinct().count() != categories.size()) {
            throw new IllegalArgumentException("two categories have the same key");
        }
        if (series.stream().map(Series::key).distinct().count() != series.size()) {
            throw new IllegalArgumentException("two series have the same key");
        }
        for (var each : series) {
            if (!each.fits(categories.size())) {
                throw new IllegalArgumentException("series " + each.key() + " has "
                        + each.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /// At most so many series, the largest by their sum in their own order, and the rest added up in one more with the
    /// key [#OTHER].
    public ChartData folded(int most, String otherLabel) {
        if (series.size() <= most) {
            return this;
        }
        var kept = series.stream()
                .sorted(Comparator.comparing((Series each) -> each.sum().abs()).reversed())
                .limit(most)
                .toList();
        var rest = series.stream().filter(each -> !kept.contains(each)).toList();
        var shown = new ArrayList<>(series.stream().filter(kept::contains).toList());
        shown.add(new Series(OTHER, otherLabel, sums(rest)));
        return new ChartData(categories, shown);
    }

    /// The sum of all series for each category; what is missing counts for nothing.
    public List<BigDecimal> totals() {
        return IntStream.range(0, categories.size())
                .mapToObj(index -> Objects.requireNonNullElse(sum(series, index), BigDecimal.ZERO))
                .toList();
    }

    private List<@Nullable BigDecimal> sums(List<Series> added) {
        var sums = new ArrayList<@Nullable BigDecimal>();
        for (int index = 0; index < categories.size(); index++) {
            sums.add(sum(added, index));
        }
        return sums;
    }

    private static @Nullable BigDecimal sum(List<Series> added, int index) {
        return added.stream()
                .map(each -> each.values().get(index))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
