package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.money.Usd;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.AttributionRules.Caught;
import io.cloudroute.workload.AttributionRules.Moved;
import io.cloudroute.workload.AttributionRules.Preview;
import io.cloudroute.workload.WorkloadId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a list of rules catches by billing month, and what would move.
final class RulesPreview extends Composite<Div> {

    private static final int MOST_MONTHS = 6;

    private final Preview preview;
    private final List<AttributionRule> rules;
    private final Map<WorkloadId, String> names;
    private final RuleWords words;
    private final Format format;
    private final Div moves = new Div();

    RulesPreview(
            Preview preview,
            List<AttributionRule> rules,
            Map<WorkloadId, String> names,
            RuleWords words,
            Format format) {
        this.preview = preview;
        this.rules = rules;
        this.names = names;
        this.words = words;
        this.format = format;
        moves.addClassName("cr-stack");
        getContent().addClassName("cr-stack");
        getContent().add(caught(), moves);
    }

    /// The months that there is money in, the latest first.
    List<YearMonth> months() {
        return preview.caught().stream()
                .map(Caught::period)
                .distinct()
                .sorted()
                .toList()
                .reversed();
    }

    /// Says what would move if the list were applied from a month; null says that nothing will.
    void from(@Nullable YearMonth from) {
        moves.removeAll();
        if (from == null) {
            moves.add(note(getTranslation("attribution.moves.later")));
            return;
        }
        var moved = preview.moved().stream()
                .filter(each -> !each.period().isBefore(from))
                .toList();
        if (moved.isEmpty()) {
            moves.add(note(getTranslation("attribution.moves.none")));
            return;
        }
        var table = new Table(
                        getTranslation("attribution.moves.from"),
                        getTranslation("attribution.moves.to"),
                        getTranslation("dimension.month"),
                        getTranslation("bills.amount"))
                .words(1, 2)
                .stacked(3);
        moved.forEach(each ->
                table.row(name(each.from()), name(each.to()), format.month(each.period()), format.fact(each.cost())));
        table.total(
                getTranslation("attribution.moves"),
                "",
                "",
                format.fact(Usd.sum(moved.stream().map(Moved::cost).toList())));
        moves.add(table);
    }

    private Component caught() {
        var months = months().stream().limit(MOST_MONTHS).sorted().toList();
        if (months.isEmpty()) {
            return note(getTranslation("attribution.preview.nothing"));
        }
        var heads = new ArrayList<String>();
        heads.add(getTranslation("attribution.rule"));
        heads.add(getTranslation("bills.rows"));
        months.forEach(month -> heads.add(format.month(month)));
        var table = new Table(heads.toArray(String[]::new)).stacked(heads.size() - 1);
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var name = new Div(
                    new Span(getTranslation("attribution.nth", i + 1, name(rule.workload()))),
                    new Span(words.sentence(rule)));
            name.addClassName("cr-two-lines");
            table.row(name, cells(rule.id(), months));
        }
        table.row(new Span(getTranslation("workloads.nobody")), cells(null, months))
                .addClassName("cr-unexplained");
        var totals = new ArrayList<String>();
        totals.add(format.count(preview.caught().stream()
                .filter(each -> months.contains(each.period()))
                .mapToLong(Caught::lines)
                .sum()));
        months.forEach(month -> totals.add(format.fact(Usd.sum(preview.caught().stream()
                .filter(each -> each.period().equals(month))
                .map(Caught::cost)
                .toList()))));
        table.total(getTranslation("workloads.gross"), totals.toArray(String[]::new));
        return table;
    }

    private String[] cells(@Nullable UUID rule, List<YearMonth> months) {
        var found = preview.caught().stream()
                .filter(each -> Objects.equals(each.rule(), rule) && months.contains(each.period()))
                .toList();
        var cells = new ArrayList<String>();
        cells.add(format.count(found.stream().mapToLong(Caught::lines).sum()));
        months.forEach(month -> cells.add(format.fact(Usd.sum(found.stream()
                .filter(each -> each.period().equals(month))
                .map(Caught::cost)
                .toList()))));
        return cells.toArray(String[]::new);
    }

    private String name(@Nullable WorkloadId workload) {
        return workload == null
                ? getTranslation("workloads.nobody")
                : names.getOrDefault(workload, workload.toString());
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("cr-note");
        return note;
    }
}
