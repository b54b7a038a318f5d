package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.ui.CrBar;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import io.cloudroute.workload.Workloads;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a workload's month consists of: by model, tier and routing.
final class WorkloadParts extends Composite<Div> {

    private static final int MOST_SHOWN = 50;

    private record Key(String model, String tier, String routing) {}

    WorkloadParts(List<Workloads.Part> parts, Format format) {
        if (parts.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("workloads.parts.none")));
            return;
        }
        var total = Usd.sum(parts.stream().map(Workloads.Part::cost).toList());
        var table = new Table(
                        getTranslation("dimension.model"),
                        getTranslation("dimension.tier"),
                        getTranslation("dimension.routing"),
                        getTranslation("bills.amount"),
                        getTranslation("spend.share"))
                .words(1, 2)
                .stacked(3);
        parts.stream()
                .collect(Collectors.groupingBy(
                        part -> new Key(part.model(), part.tier(), part.routing()),
                        Collectors.reducing(Usd.ZERO, Workloads.Part::cost, Usd::plus)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Key, Usd>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SHOWN)
                .forEach(row -> table.row(new Span(model(row.getKey().model())), new Component[] {
                    new Span(word("tier.", row.getKey().tier())),
                    new Span(word("routing.", row.getKey().routing())),
                    new Span(format.fact(row.getValue())),
                    share(WorkloadMoney.share(row.getValue(), total), format)
                }));
        table.total(getTranslation("spend.total"), "", "", format.fact(total), "");
        getContent().add(table);
    }

    static Component share(@Nullable BigDecimal share, Format format) {
        if (share == null) {
            return new Span(Format.MISSING);
        }
        var both = new Div(new Span(format.share(share, 1)), CrBar.small(share));
        both.addClassName("cr-share-cell");
        return both;
    }

    private String model(String id) {
        return id.isEmpty()
                ? getTranslation("spend.noModel")
                : Models.standard().find(id).map(Model::name).orElse(id);
    }

    private String word(String prefix, String value) {
        return value.isEmpty() ? Format.MISSING : getTranslation(prefix + value);
    }
}
