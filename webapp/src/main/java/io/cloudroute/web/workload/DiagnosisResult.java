package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cloudroute.lever.Range;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.ui.CrBar;
import io.cloudroute.usage.Spend;
import io.cloudroute.web.parts.CallSiteName;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.Diagnosis;
import io.cloudroute.workload.Diagnosis.Source;
import io.cloudroute.workload.Estimates.Single;
import io.cloudroute.workload.Finding;
import io.cloudroute.workload.Finding.Level;
import io.cloudroute.workload.Finding.Subject;
import io.cloudroute.workload.Finding.Unit;
import io.cloudroute.workload.Gap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A diagnosis to read: what can go, by which levers, every figure behind it, and what is unclear.
final class DiagnosisResult extends Composite<Div> {

    private static final List<Subject> QUARTERS =
            List.of(Subject.OUTPUT_SHARE, Subject.TOP_MODEL, Subject.CACHE_READ_SHARE, Subject.BATCH_SHARE);
    private static final int MODELS = 6;

    private final Diagnosis diagnosis;
    private final Format format;
    private final @Nullable CustomerId customer;

    /// @param customer whose spend the findings lead to; null where there is none to open
    DiagnosisResult(Diagnosis diagnosis, Format format, @Nullable CustomerId customer) {
        this.diagnosis = diagnosis;
        this.format = format;
        this.customer = customer;
        var content = getContent();
        content.addClassName("cr-stack");
        content.add(lead());
        if (!diagnosis.estimates().levers().isEmpty()) {
            content.add(levers());
        }
        content.add(quarters(), findings());
        if (!diagnosis.models().isEmpty() && diagnosis.source() != Source.NUMBERS) {
            content.add(models());
        }
        if (!diagnosis.gaps().isEmpty()) {
            content.add(gaps());
        }
    }

    private Component lead() {
        var monthly = diagnosis.monthly();
        var low = bounded(diagnosis.estimates().low());
        var high = bounded(diagnosis.estimates().high());
        var headline = new H2(
                high.isZero()
                        ? getTranslation("diagnosis.headline.none", format.estimate(monthly))
                        : getTranslation("diagnosis.headline", range(low, high), format.estimate(monthly)));
        headline.addClassName("cr-headline");
        var evidence = new Span(Tile.chip(getTranslation("evidence.estimated"), "estimated"));
        var note = new Span(getTranslation("diagnosis.headline.what"));
        note.addClassName("cr-text2");
        var line = new Div(evidence, note);
        line.addClassName("cr-actions");
        var lead = new Div(headline, line);
        lead.addClassName("cr-public-lead");
        if (high.isZero() || monthly.isZero()) {
            return lead;
        }
        var whole = monthly.amount();
        var certain = part(monthly.minus(high).amount(), whole);
        var between = part(high.minus(low).amount(), whole);
        var words = new Div(
                new Span(getTranslation("diagnosis.stays", range(monthly.minus(high), monthly.minus(low)))),
                positive(getTranslation("diagnosis.goes")));
        words.addClassName("cr-spread");
        var tile = new Tile(
                getTranslation("diagnosis.gross"),
                CrBar.split(certain, between, BigDecimal.ONE.subtract(certain).subtract(between)),
                words);
        var stack = new Div(lead, tile);
        stack.addClassName("cr-stack");
        return stack;
    }

    /// A bill below list price has less to save than its model says.
    private Usd bounded(Usd saving) {
        return saving.compareTo(diagnosis.monthly()) < 0 ? saving : diagnosis.monthly();
    }

    private static BigDecimal part(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128).min(BigDecimal.ONE).max(BigDecimal.ZERO);
    }

    private Tile levers() {
        var levers = diagnosis.estimates().levers();
        var most = levers.stream()
                .map(Single::high)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .amount();
        var list = new UnorderedList();
        list.addClassName("cr-list");
        for (var lever : levers) {
            var money = new Span(format.estimate(lever.likely()));
            money.addClassNames("cr-finding-figure", "cr-number");
            var name = new H3(getTranslation("lever." + lever.lever().id()));
            name.addClassName("cr-tile-title");
            var head = new Div(name, money);
            head.addClassName("cr-spread");
            var why = new Div(new Span(because(lever)), new Span(range(lever.low(), lever.high())));
            why.addClassNames("cr-spread", "cr-note");
            var item = new ListItem(
                    head,
                    CrBar.range(
                            part(lever.low().amount(), most),
                            part(lever.likely().amount(), most),
                            part(lever.high().amount(), most)),
                    why,
                    how(lever));
            item.addClassName("cr-finding");
            list.add(item);
        }
        var note = new Paragraph(getTranslation("diagnosis.levers.what"));
        note.addClassName("cr-note");
        return new Tile(getTranslation("diagnosis.levers"), list, note);
    }

    private Component how(Single lever) {
        var acts = new Table(getTranslation("plan.site"), getTranslation("plan.before"), getTranslation("plan.after"));
        lever.acts()
                .forEach(act -> acts.row(
                        CallSiteName.of(act.callSite(), act.served(), this::getTranslation),
                        format.estimate(act.before()),
                        format.estimate(act.after())));
        var assumed = new TreeMap<String, Range>();
        lever.acts().forEach(act -> act.assumed().forEach(assumed::putIfAbsent));
        var details = new Details(
                getTranslation("diagnosis.how"),
                acts,
                new Paragraph(getTranslation(
                        lever.qualityRisk() ? "diagnosis.effort.risk" : "diagnosis.effort",
                        format.number(
                                lever.effortDays(),
                                lever.effortDays().stripTrailingZeros().scale() > 0 ? 1 : 0))));
        if (!assumed.isEmpty()) {
            var table = new Table(
                    getTranslation("plan.mover"),
                    getTranslation("plan.low"),
                    getTranslation("plan.likely"),
                    getTranslation("plan.high"));
            assumed.forEach((field, range) -> table.row(
                    getTranslation("field." + field),
                    format.number(range.low(), 0),
                    format.number(range.likely(), 0),
                    format.number(range.high(), 0)));
            details.add(table);
        }
        details.addClassName("cr-note");
        return details;
    }

    private Tile quarters() {
        var row = new Div();
        row.addClassName("cr-quarters");
        for (var subject : QUARTERS) {
            diagnosis.findings().stream()
                    .filter(finding -> finding.subject() == subject)
                    .findFirst()
                    .ifPresent(finding -> {
                        var name = new Span(getTranslation("diagnosis.subject." + subject));
                        name.addClassName("cr-label");
                        var figure = new Span(figure(finding.figure(), subject));
                        figure.addClassName("cr-figure");
                        var word = new Span(verdict(finding));
                        word.addClassName(finding.level() == Level.ACT ? "cr-warn" : "cr-text2");
                        row.add(new Div(name, figure, word));
                    });
        }
        var tile = new Tile();
        tile.add(row);
        return tile;
    }

    private String verdict(Finding finding) {
        return getTranslation(
                "diagnosis.verdict." + finding.subject()
                        + (finding.level() == Level.ACT ? ".act" : finding.level() == Level.UNKNOWN ? ".unknown" : ""),
                figure(finding.threshold(), finding.subject()));
    }

    private Tile findings() {
        var table = new Table(
                        getTranslation("diagnosis.figure"),
                        getTranslation("diagnosis.value"),
                        getTranslation("diagnosis.threshold"),
                        getTranslation("diagnosis.level"),
                        getTranslation("diagnosis.points"),
                        getTranslation("diagnosis.touched"))
                .words(3, 4);
        for (var finding : diagnosis.findings()) {
            var name = new Div(proof(finding));
            if (!finding.models().isEmpty()) {
                var about = new Div(finding.models().stream().map(this::model).collect(Collectors.joining(", ")));
                about.addClassName("cr-note");
                name.add(about);
            }
            table.row(
                    name,
                    new Span(figure(finding.figure(), finding.subject())),
                    new Span(figure(finding.threshold(), finding.subject())),
                    Tile.chip(
                            getTranslation("diagnosis.level." + finding.level()),
                            switch (finding.level()) {
                                case ACT -> "warn";
                                case FINE -> "pos";
                                case NOTE, UNKNOWN -> "neutral";
                            }),
                    new Span(finding.levers().stream()
                            .findFirst()
                            .map(lever -> getTranslation("lever." + lever.id()))
                            .orElse("")),
                    new Span(format.estimate(finding.touched())));
        }
        var note = new Paragraph(getTranslation("diagnosis.findings.what"));
        note.addClassName("cr-note");
        return new Tile(getTranslation("diagnosis.findings"), table, note);
    }

    /// The finding's name, leading to the spend that proves it.
    private Component proof(Finding finding) {
        var name = getTranslation("diagnosis.subject." + finding.subject());
        var by = switch (finding.subject()) {
            case TOP_MODEL, TOP_TWO_MODELS, EMBEDDING_SHARE -> "model";
            case OUTPUT_SHARE, OUTPUT_TO_INPUT -> "direction,model";
            case CACHE_READ_SHARE, INPUT_PRICE -> "model,direction";
            case REGIONAL_SHARE -> "routing,model";
            case BATCH_SHARE, IDLE_PROVISIONED -> "tier,model";
            case PRICE_AGAINST_LIST -> "usage-type";
            case NIGHT_SHARE, PEAK_TO_MEAN -> "";
        };
        if (customer == null || by.isEmpty()) {
            return new Span(name);
        }
        return new Anchor(
                "customers/%s/spend?by=%s&from=%s&to=%s".formatted(customer, by, diagnosis.first(), diagnosis.last()),
                name);
    }

    private Tile models() {
        var table = new Table(
                getTranslation("dimension.model"),
                getTranslation("diagnosis.share"),
                getTranslation("diagnosis.monthly"));
        diagnosis.models().stream()
                .limit(MODELS)
                .forEach(each ->
                        table.row(model(each.model()), format.share(each.share(), 1), format.estimate(each.monthly())));
        var rest = diagnosis.models().stream().skip(MODELS).toList();
        if (!rest.isEmpty()) {
            table.row(
                    getTranslation("spend.other"),
                    format.share(
                            rest.stream().map(Diagnosis.ModelShare::share).reduce(BigDecimal.ZERO, BigDecimal::add), 1),
                    format.estimate(Usd.sum(
                            rest.stream().map(Diagnosis.ModelShare::monthly).toList())));
        }
        return new Tile(getTranslation("diagnosis.models"), table);
    }

    private Tile gaps() {
        var list = new UnorderedList();
        list.addClassName("cr-list");
        for (var gap : diagnosis.gaps()) {
            var item = new ListItem(new Span(getTranslation(
                    "diagnosis.gap." + gap.kind(),
                    format.estimate(gap.monthly()),
                    gap.days() == null ? 0 : gap.days())));
            if (customer != null && gap.kind() == Gap.Kind.UNCLASSIFIED) {
                item.add(
                        new Span(" "),
                        new Anchor("customers/" + customer + "/tie-out", getTranslation("diagnosis.lines")));
            }
            list.add(item);
        }
        return new Tile(getTranslation("diagnosis.unclear", diagnosis.gaps().size()), list);
    }

    /// The finding that points at the lever first, where one asks for action.
    private String because(Single lever) {
        return diagnosis.findings().stream()
                .filter(finding ->
                        finding.level() == Level.ACT && finding.levers().contains(lever.lever()))
                .findFirst()
                .map(finding -> getTranslation(
                        "diagnosis.because." + finding.subject(),
                        figure(finding.figure(), finding.subject()),
                        finding.models().isEmpty() ? "" : model(finding.models().getFirst())))
                .orElse("");
    }

    private String figure(@Nullable BigDecimal figure, Subject subject) {
        if (figure == null) {
            return Format.MISSING;
        }
        return switch (subject.unit()) {
                    case SHARE -> format.share(figure, isWholePercent(figure) ? 0 : 1);
                    case RATIO -> format.number(figure, 2);
                    case USD_PER_MILLION_TOKENS -> format.perMillion(new Usd(figure).rounded(4));
                }
                + (subject.unit() == Unit.USD_PER_MILLION_TOKENS ? getTranslation("diagnosis.per.million") : "");
    }

    private static boolean isWholePercent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().scale() <= 0;
    }

    private String range(Usd low, Usd high) {
        return low.equals(high) ? format.estimate(low) : format.estimate(low) + "–" + format.estimate(high);
    }

    private String model(String id) {
        if (id.isEmpty()) {
            return getTranslation("spend.noModel");
        }
        return id.equals(Spend.UNKNOWN)
                ? getTranslation("spend.unknown")
                : Models.standard().find(id).map(Model::name).orElse(id);
    }

    private static Span positive(String text) {
        var span = new Span(text);
        span.addClassName("cr-pos");
        return span;
    }
}
