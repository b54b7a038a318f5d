package io.cloudroute.workload;

import io.cloudroute.lever.Field;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Market;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Tier;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.MeasuredUsage.Line;
import io.cloudroute.usage.Spend;
import io.cloudroute.workload.Diagnosis.ModelShare;
import io.cloudroute.workload.Diagnosis.Source;
import io.cloudroute.workload.Finding.Level;
import io.cloudroute.workload.Finding.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One diagnosis in the making: sums lines and compares them with the thresholds.
final class Examination {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final MeasuredUsage usage;
    private final Source source;
    private final Market market;
    private final Models models;
    private final DiagnosisSettings settings;
    private final ListPrices list;
    private final RunRate rate;
    private final Usd gross;
    private final List<Line> tokens;
    private final Usd tokenMoney;
    /// The dearest first.
    private final List<ModelShare> shares;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    Examination(MeasuredUsage usage, Source source, Market market, DiagnosisSettings settings) {
        this.usage = usage;
        this.source = source;
        this.market = market;
        this.models = market.models();
        this.settings = settings;
        this.list = new ListPrices(market.book());
        this.gross = cost(usage.lines());
        this.rate = source == Source.NUMBERS ? RunRate.ofMonth(gross) : RunRate.of(usage.days(), gross);
        this.tokens = where(line -> line.kind() == Kind.TOKEN && line.direction() != null);
        this.tokenMoney = cost(tokens);
        this.shares = shares();
    }

    /// @param said what is known of a model's requests beside the bill
    Diagnosis diagnosis(Map<String, Map<Field, BigDecimal>> said) {
        concentration();
        output();
        input();
        prices();
        batch();
        hours();
        embeddings();
        provisioned();
        dataGaps();
        findings.sort(Comparator.comparing(Finding::level)
                .thenComparing(Finding::touched, Comparator.reverseOrder())
                .thenComparing(Finding::subject));
        var billed = source != Source.NUMBERS;
        return new Diagnosis(
                source,
                billed ? usage.first() : null,
                billed ? usage.last() : null,
                billed ? usage.days() : 0,
                rate.monthly(gross),
                rate.monthly(tokenMoney),
                shares,
                findings,
                gaps,
                Estimates.of(MeasuredSites.of(usage, rate, market, settings, said), market));
    }

    private List<ModelShare> shares() {
        var money = new TreeMap<String, Usd>();
        for (var line : usage.lines()) {
            money.merge(line.kind() == null ? Spend.UNKNOWN : line.model(), line.cost(), Usd::plus);
        }
        var dearest = money.entrySet().stream()
                .filter(entry -> entry.getValue().amount().signum() > 0)
                .sorted(Map.Entry.<String, Usd>comparingByValue().reversed())
                .toList();
        if (dearest.isEmpty()) {
            return List.of();
        }
        var parts = new Usd(BigDecimal.ONE)
                .split(dearest.stream().map(entry -> entry.getValue().amount()).toList());
        var shares = new ArrayList<ModelShare>();
        for (int i = 0; i < parts.size(); i++) {
            var entry = dearest.get(i);
            shares.add(new ModelShare(entry.getKey(), parts.get(i).amount(), rate.monthly(entry.getValue())));
        }
        return shares;
    }

    private void concentration() {
        var known = shares.stream()
                .filter(share -> !share.model().isEmpty() && !share.model().equals(Spend.UNKNOWN))
                .limit(2)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        var top = known.getFirst();
        var size = models.find(top.model()).map(Model::kind).orElse(null);
        var crossed = top.share().compareTo(settings.topModel()) >= 0;
        var level = !crossed ? Level.FINE : size == Model.Class.FRONTIER ? Level.ACT : Level.NOTE;
        var lines = where(line -> line.kind() == Kind.TOKEN && line.model().equals(top.model()));
        add(
                Subject.TOP_MODEL,
                top.share(),
                settings.topModel(),
                level,
                List.of(top.model()),
                List.of(Lever.ROUTING, Lever.RIGHT_SIZING, Lever.DISTILLATION),
                cost(lines));
        if (known.size() > 1) {
            var both = known.stream().map(ModelShare::model).toList();
            add(
                    Subject.TOP_TWO_MODELS,
                    known.stream().map(ModelShare::share).reduce(BigDecimal.ZERO, BigDecimal::add),
                    null,
                    Level.NOTE,
                    both,
                    List.of(Lever.ROUTING),
                    cost(where(line -> both.contains(line.model()))));
        }
    }

    private void output() {
        var lines = where(tokens, line -> line.direction() == Direction.OUTPUT);
        var money = cost(lines);
        var share = ratio(money.amount(), tokenMoney.amount());
        if (share != null) {
            var crossed = share.compareTo(settings.outputShare()) > 0;
            add(
                    Subject.OUTPUT_SHARE,
                    share,
                    settings.outputShare(),
                    crossed ? Level.ACT : Level.FINE,
                    List.of(),
                    List.of(Lever.OUTPUT_DISCIPLINE, Lever.RIGHT_SIZING),
                    money);
        }
        // Embeddings have no output, so they would drown the ratio.
        var answering = where(tokens, line -> line.direction() != Direction.OUTPUT && !isEmbedding(line));
        var ratio = ratio(count(lines), count(answering));
        if (ratio != null && count(lines).signum() > 0) {
            add(
                    Subject.OUTPUT_TO_INPUT,
                    ratio,
                    settings.outputToInput(),
                    ratio.compareTo(settings.outputToInput()) < 0 ? Level.ACT : Level.FINE,
                    List.of(),
                    List.of(Lever.RAG, Lever.PROMPT_CACHING),
                    cost(answering));
        }
    }

    private void input() {
        var lines = where(tokens, line -> line.direction() != Direction.OUTPUT && !isEmbedding(line));
        var read = where(lines, line -> line.direction() == Direction.CACHE_READ);
        var hit = ratio(count(read), count(lines));
        if (hit == null) {
            return;
        }
        var low = hit.compareTo(settings.cacheReadShare()) < 0;
        var fresh = where(lines, line -> line.direction() == Direction.INPUT && list.cacheable(line));
        add(
                Subject.CACHE_READ_SHARE,
                hit,
                settings.cacheReadShare(),
                low && !fresh.isEmpty() ? Level.ACT : Level.FINE,
                List.of(),
                List.of(Lever.PROMPT_CACHING),
                cost(fresh));
        var priced = where(lines, line -> list.fresh(line) != null);
        add(
                Subject.INPUT_PRICE,
                ratio(cost(lines).amount().multiply(MILLION), count(lines)),
                ratio(list.costAsFresh(priced).amount().multiply(MILLION), count(priced)),
                Level.NOTE,
                List.of(),
                List.of(Lever.PROMPT_CACHING, Lever.GLOBAL_PROFILE),
                cost(lines));
    }

    private void prices() {
        var priced = where(tokens, line -> line.tokens().signum() > 0 && list.own(line) != null);
        var listed = list.cost(priced);
        var ratio = ratio(cost(priced).amount(), listed.amount());
        if (ratio != null) {
            var off = ratio.subtract(BigDecimal.ONE).abs().compareTo(settings.priceTolerance()) > 0;
            add(
                    Subject.PRICE_AGAINST_LIST,
                    ratio,
                    BigDecimal.ONE,
                    off ? Level.NOTE : Level.FINE,
                    List.of(),
                    List.of(),
                    cost(priced));
        }
        var differing = where(priced, line -> list.differs(line, settings.priceTolerance()));
        if (!differing.isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.PRICE_DIFFERS, rate.bounded(cost(differing))));
        }
        var unpriced = where(tokens, line -> line.cost().amount().signum() > 0 && list.own(line) == null);
        if (!unpriced.isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NO_PRICE, rate.bounded(cost(unpriced))));
        }
        var dearer = where(tokens, list::dearerThanGlobal);
        var share = ratio(cost(dearer).amount(), tokenMoney.amount());
        if (share != null) {
            add(
                    Subject.REGIONAL_SHARE,
                    share,
                    settings.regionalShare(),
                    share.compareTo(settings.regionalShare()) >= 0 ? Level.ACT : Level.FINE,
                    List.of(),
                    List.of(Lever.GLOBAL_PROFILE),
                    cost(dearer));
        }
    }

    private void batch() {
        var share = ratio(cost(where(tokens, line -> line.tier() == Tier.BATCH)).amount(), tokenMoney.amount());
        if (share == null) {
            return;
        }
        var standard = cost(where(tokens, line -> line.tier() == Tier.STANDARD));
        var night = NightWork.in(usage.hours(), settings);
        var could = night == null ? Usd.ZERO : standard.times(night.share());
        var level = night == null
                ? Level.UNKNOWN
                : share.compareTo(settings.batchShare()) < 0 && could.amount().signum() > 0 ? Level.ACT : Level.FINE;
        add(
                Subject.BATCH_SHARE,
                share,
                settings.batchShare(),
                level,
                night == null ? List.of() : night.models(),
                List.of(Lever.BATCH, Lever.FLEX),
                could);
    }

    private void hours() {
        var byHour = NightWork.byHour(usage.hours());
        var all = Usd.sum(byHour.values());
        if (all.amount().signum() <= 0) {
            return;
        }
        var night = Usd.sum(byHour.entrySet().stream()
                .filter(entry -> settings.night(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        var even = ratio(BigDecimal.valueOf(settings.nightHours()), BigDecimal.valueOf(24));
        var share = ratio(night.amount(), all.amount());
        var standard = cost(where(tokens, line -> line.tier() == Tier.STANDARD));
        add(
                Subject.NIGHT_SHARE,
                share,
                even,
                Level.NOTE,
                List.of(),
                List.of(Lever.BATCH),
                share == null ? Usd.ZERO : standard.times(share));
        var peak = byHour.values().stream().max(Comparator.naturalOrder()).orElse(Usd.ZERO);
        var spread = ratio(peak.amount().multiply(BigDecimal.valueOf(24)), all.amount());
        var flat = spread != null && spread.compareTo(settings.peakToMean()) <= 0;
        add(
                Subject.PEAK_TO_MEAN,
                spread,
                settings.peakToMean(),
                flat ? Level.NOTE : Level.FINE,
                List.of(),
                List.of(Lever.PROVISIONED_THROUGHPUT, Lever.RESERVED_TIER),
                flat ? standard : Usd.ZERO);
    }

    private void embeddings() {
        var money = cost(where(this::isEmbedding));
        var share = ratio(money.amount(), gross.amount());
        if (share != null && money.amount().signum() > 0) {
            add(
                    Subject.EMBEDDING_SHARE,
                    share,
                    settings.embeddingShare(),
                    share.compareTo(settings.embeddingShare()) >= 0 ? Level.ACT : Level.FINE,
                    List.of(),
                    List.of(Lever.EMBEDDINGS, Lever.BATCH),
                    money);
        }
    }

    private void provisioned() {
        var money = cost(where(line -> line.kind() == Kind.PROVISIONED
                || line.kind() == Kind.RESERVED_TPM
                || line.tier() == Tier.PROVISIONED));
        if (money.amount().signum() > 0) {
            add(
                    Subject.IDLE_PROVISIONED,
                    null,
                    null,
                    Level.UNKNOWN,
                    List.of(),
                    List.of(Lever.PROVISIONED_THROUGHPUT, Lever.RESERVED_TIER),
                    money);
            gaps.add(Gap.of(Gap.Kind.PROVISIONED_USE, rate.bounded(money)));
        }
    }

    private void dataGaps() {
        var unknown = cost(where(line -> line.kind() == null));
        if (!unknown.isZero()) {
            gaps.add(Gap.of(Gap.Kind.UNCLASSIFIED, rate.bounded(unknown)));
        }
        if (source == Source.NUMBERS) {
            gaps.add(Gap.of(Gap.Kind.ONE_MODEL));
        } else {
            gaps.add(Gap.of(Gap.Kind.NO_REQUESTS));
            if (usage.days() < settings.fewestDays()) {
                gaps.add(new Gap(Gap.Kind.FEW_DAYS, null, usage.days()));
            }
            if (!usage.named().contains(MeasuredUsage.Name.TAG)) {
                gaps.add(Gap.of(Gap.Kind.NO_TAGS));
            }
            if (!usage.named().contains(MeasuredUsage.Name.PRINCIPAL)) {
                gaps.add(Gap.of(Gap.Kind.NO_PRINCIPALS));
            }
        }
        if (usage.hours().isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NO_HOURS));
        }
        gaps.sort(Comparator.comparing(Gap::kind));
    }

    private void add(
            Subject subject,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal threshold,
            Level level,
            List<String> about,
            List<Lever> levers,
            Usd touched) {
        findings.add(
                new Finding(subject, figure, threshold, worth(level, touched), about, levers, rate.bounded(touched)));
    }

    /// Nothing asks for action about what is hardly any money.
    private Level worth(Level level, Usd touched) {
        var least = gross.amount().multiply(settings.leastShare());
        return level == Level.ACT && touched.amount().compareTo(least) < 0 ? Level.NOTE : level;
    }

    private boolean isEmbedding(Line line) {
        return models.find(line.model()).map(Model::kind).orElse(null) == Model.Class.EMBEDDING;
    }

    private List<Line> where(Predicate<Line> condition) {
        return where(usage.lines(), condition);
    }

    private static List<Line> where(List<Line> lines, Predicate<Line> condition) {
        return lines.stream().filter(condition).toList();
    }

    static Usd cost(List<Line> lines) {
        return Usd.sum(lines.stream().map(Line::cost).toList());
    }

    static BigDecimal count(List<Line> lines) {
        return lines.stream().map(Line::tokens).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Null where nothing is measured.
    static @Nullable BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? null
                : part.max(BigDecimal.ZERO)
                        .divide(whole, MathContext.DECIMAL128)
                        .stripTrailingZeros();
    }
}
