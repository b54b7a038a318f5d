package io.cloudroute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A chart with its title, its legend and its table twin: same rows, same order, and a CSV of them.
///
/// Colours are fixed by key: give [#palette] all keys that a subject may show, and a model keeps its colour when others
/// are filtered
/// away. The keys `gross`, `credits`, `net`, `saving` and `other` always wear their roles. Its height is the class
/// `cr-chart-short`
/// (160 px), the default (280 px) or `cr-chart-tall` (360 px).
///
/// All its modules are named below, so that the bundle is made anew when any of them changes.
///
/// Its words are the translation keys `chart.table`, `chart.chart`, `chart.total`, `chart.csv`, `chart.nothing`,
/// `chart.keys` and
/// `chart.events`.
@Tag("cr-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./cloudroute/cr-chart.ts")
@JsModule("./cloudroute/data.ts")
@JsModule("./cloudroute/draw.ts")
@JsModule("./cloudroute/format.ts")
@JsModule("./cloudroute/palette.ts")
@JsModule("./cloudroute/style.ts")
@JsModule("./cloudroute/twin.ts")
public final class CrChart extends Component implements HasStyle, LocaleChangeObserver {

    /// Stacked bars along an axis of days or months; lines along it; a list of horizontal bars; or one bar of shares.
    /// Lists and
    /// shares show one series over named categories.
    public enum Kind {
        BARS,
        LINE,
        LIST,
        SHARE,
        /// From a whole, the first value, by signed steps to other wholes: one series over named categories. What comes
        /// after the first is estimated, and wears a whisker where it has a range.
        STEPS,
        /// Points joined by a line, the last of them where somebody stands; the categories' keys are numbers, and say
        /// where they stand along the axis.
        CURVE
    }

    /// @param decimals that each written figure has
    public record Unit(Measure measure, int decimals) {

        enum Measure {
            USD,
            COUNT,
            SHARE
        }

        /// A fact from a bill, or with fewer or more decimals an estimate or a price per unit.
        public static Unit usd(int decimals) {
            return new Unit(Measure.USD, decimals);
        }

        public static Unit count(int decimals) {
            return new Unit(Measure.COUNT, decimals);
        }

        /// Shares of one, written as per cent.
        public static Unit share(int decimals) {
            return new Unit(Measure.SHARE, decimals);
        }
    }

    /// A vertical line at a category: with a number a disc whose label stands in the key above the chart, without one a
    /// label at its top.
    public record Annotation(
            String category, String label, @Nullable Integer number) {}

    /// A mark was opened, by a click or by Enter: show the rows behind it.
    @DomEvent("cr-open")
    public static final class OpenEvent extends ComponentEvent<CrChart> {

        private final String series;
        private final String category;

        public OpenEvent(
                CrChart source,
                boolean fromClient,
                @EventData("event.detail.series") String series,
                @EventData("event.detail.category") String category) {
            super(source, fromClient);
            this.series = series;
            this.category = category;
        }

        /// The key of the series; comes from the browser, so look it up and do not trust it.
        public String series() {
            return series;
        }

        /// The key of the category; comes from the browser, so look it up and do not trust it.
        public String category() {
            return category;
        }
    }

    private final Kind kind;
    private final String title;
    private final String axis;
    private ChartData data = ChartData.EMPTY;
    private Unit unit = Unit.usd(2);
    private List<String> palette = List.of();
    private List<Annotation> annotations = List.of();

    /// @param title one question, shown above the chart
    /// @param axis what the categories are ("Day", "Model"): the head of the twin's first column
    public CrChart(Kind kind, String title, String axis) {
        this.kind = kind;
        this.title = title;
        this.axis = axis;
    }

    /// Shows these figures in place of the earlier ones.
    public void show(ChartData data, Unit unit) {
        this.data = data;
        this.unit = unit;
        send();
    }

    /// All keys that charts of this subject may show, in an order that does not depend on what is filtered.
    public void palette(List<String> keys) {
        palette = List.copyOf(keys);
        send();
    }

    /// Go-lives, price changes, today.
    public void annotate(List<Annotation> annotations) {
        this.annotations = List.copyOf(annotations);
        send();
    }

    /// Components beside the title: a switch between breakdowns, a link.
    public void addActions(Component... actions) {
        for (var action : actions) {
            action.getElement().setAttribute("slot", "actions");
            getElement().appendChild(action.getElement());
        }
    }

    /// Calls the listener when a mark is opened; without one, marks cannot be opened.
    public Registration addOpenListener(ComponentEventListener<OpenEvent> listener) {
        getElement().setProperty("opens", true);
        return addListener(OpenEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        send();
    }

    private void send() {
        if (isAttached()) {
            getElement().setPropertyBean("data", drawn(getLocale()));
        }
    }

    private Drawn drawn(Locale locale) {
        return new Drawn(
                kind.name().toLowerCase(Locale.ROOT),
                title,
                data.categories(),
                data.series().stream().map(DrawnSeries::of).toList(),
                data.totals().stream().map(BigDecimal::toPlainString).toList(),
                new DrawnUnit(unit.measure().name().toLowerCase(Locale.ROOT), unit.decimals()),
                palette,
                annotations,
                locale.toLanguageTag(),
                new Words(
                        getTranslation("chart.table"),
                        getTranslation("chart.chart"),
                        getTranslation("chart.total"),
                        getTranslation("chart.csv"),
                        axis,
                        getTranslation("chart.nothing"),
                        getTranslation("chart.keys"),
                        getTranslation("chart.events")));
    }

    private record Drawn(
            String kind,
            String title,
            List<ChartData.Category> categories,
            List<DrawnSeries> series,
            List<String> totals,
            DrawnUnit unit,
            List<String> palette,
            List<Annotation> annotations,
            String locale,
            Words words) {}

    private record DrawnSeries(
            String key,
            String label,
            List<@Nullable String> values,
            List<@Nullable String> lows,
            List<@Nullable String> highs) {

        static DrawnSeries of(ChartData.Series series) {
            return new DrawnSeries(
                    series.key(), series.label(), texts(series.values()), texts(series.lows()), texts(series.highs()));
        }

        private static List<@Nullable String> texts(List<@Nullable BigDecimal> values) {
            return values.stream()
                    .map(value -> value == null ? null : value.toPlainString())
                    .toList();
        }
    }

    private record DrawnUnit(String kind, int decimals) {}

    private record Words(
            String table,
            String chart,
            String total,
            String csv,
            String category,
            String nothing,
            String keys,
            String events) {}
}
