package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Levers;
import io.cloudroute.lever.PlanResult.Part;
import io.cloudroute.lever.PlanResult.Refusal;
import io.cloudroute.lever.Reason;
import io.cloudroute.plan.Proposal;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Segments;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Each lever of the plan on each call site, with what it adds, as cards or as a table; those that would lose money;
/// and
/// why the others are not in it.
final class PlanLevers extends Composite<Div> {

    private static final Set<Reason> OBVIOUS = Set.of(Reason.NO_EMBEDDING, Reason.ALREADY_SO);

    /// What somebody does to a lever on a call site, or to a lever everywhere where there is none.
    interface Doing {
        void tabled(boolean table);

        void opened(CallSite site, Lever lever);

        void used(Lever lever, @Nullable CallSite site, boolean used);

        void changed(CallSite site, Lever lever, String parameter, String value);
    }

    private final Proposal proposal;
    private final Levers levers;
    private final PlanWords words;
    private final Doing doing;

    /// @param tabled whether a table shows them
    PlanLevers(Proposal proposal, Levers levers, PlanWords words, boolean tabled, Doing doing) {
        this.proposal = proposal;
        this.levers = levers;
        this.words = words;
        this.doing = doing;
        getContent().addClassName("cr-stack");
        var title = new H2(getTranslation("plan.levers"));
        title.addClassName("cr-tile-title");
        var shape = new Segments<>(
                List.of(false, true),
                each -> getTranslation(each ? "plan.as.table" : "plan.as.cards"),
                tabled,
                doing::tabled);
        var head = new Div(title, shape);
        head.addClassName("cr-spread");
        getContent().add(head);
        if (tabled) {
            getContent().add(table());
        } else {
            getContent().add(cards());
        }
        getContent().add(new Tile(getTranslation("plan.allowed"), allowed()));
        var refused = refused();
        if (refused != null) {
            getContent().add(new Details(getTranslation("plan.refused"), refused));
        }
    }

    private Component allowed() {
        var boxes = new Div();
        boxes.addClassName("cr-choices");
        for (var lever : Lever.values()) {
            var box = Page.focusable(
                    new Checkbox(words.lever(lever), proposal.whatIf().uses(lever, null)), lever.id());
            box.addValueChangeListener(change -> doing.used(lever, null, change.getValue()));
            boxes.add(box);
        }
        return boxes;
    }

    private Component cards() {
        var planned = proposal.result().levers().stream().map(this::planned).toList();
        var most = planned.stream().map(LeverCard.Shown::most).reduce(BigDecimal.ZERO, BigDecimal::max);
        var cards = new Div();
        cards.addClassName("cr-levers");
        Stream.concat(planned.stream(), proposal.losing().stream().map(this::losing))
                .forEach(shown -> {
                    var lever = shown.chosen().lever();
                    var site = site(shown.chosen().callSite());
                    cards.add(new LeverCard(
                            shown,
                            most,
                            words,
                            () -> doing.opened(site, lever),
                            used -> doing.used(lever, site, used),
                            (parameter, value) -> doing.changed(site, lever, parameter, value)));
                });
        var note = new Paragraph(getTranslation("plan.cards.what"));
        note.addClassName("cr-note");
        return new Div(cards, note);
    }

    private LeverCard.Shown planned(Part part) {
        var chosen = part.chosen();
        return new LeverCard.Shown(
                chosen,
                part.effect(),
                part.sequentialUsdMonth(),
                part.shapleyUsdMonth(),
                proposal.range().part(chosen.lever(), chosen.callSite()).orElse(null),
                levers.parameters(chosen.lever(), site(chosen.callSite()), chosen.settings()));
    }

    private LeverCard.Shown losing(Proposal.Loss loss) {
        var chosen = loss.chosen();
        return new LeverCard.Shown(
                chosen,
                loss.effect(),
                loss.effect().savingUsdMonth(),
                null,
                null,
                levers.parameters(chosen.lever(), site(chosen.callSite()), chosen.settings()));
    }

    private CallSite site(String id) {
        return proposal.sites().stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Tile table() {
        var plan = proposal.result();
        var table = new Table(
                        getTranslation("plan.lever"),
                        getTranslation("plan.site"),
                        getTranslation("plan.sequential"),
                        getTranslation("plan.shapley"),
                        getTranslation("plan.once"),
                        getTranslation("plan.effort"),
                        getTranslation("plan.risk"))
                .words(1, 6)
                .stacked(2);
        var format = words.format();
        for (var part : plan.levers()) {
            table.row(
                    door(part.chosen().lever(), part.chosen().callSite(), ""),
                    new Span(words.site(part.chosen().callSite())),
                    new Span(format.fact(part.sequentialUsdMonth())),
                    new Span(format.fact(part.shapleyUsdMonth())),
                    new Span(format.estimate(part.effect().oneOffUsd())),
                    new Span(words.days(part.effect().effortDays())),
                    part.effect().qualityRisk()
                            ? Tile.chip(getTranslation("plan.risk.eval"), "warn")
                            : new Span(getTranslation("plan.risk.none")));
        }
        var notes = new ArrayList<String>();
        for (var charge : plan.sharedCharges()) {
            notes.add(words.charge(charge));
        }
        table.total(
                getTranslation("plan.total"),
                "",
                format.fact(plan.savingUsdMonth()),
                format.fact(plan.savingUsdMonth()),
                format.estimate(plan.oneOffUsd()),
                words.days(plan.effortDays()),
                "");
        notes.add(getTranslation("plan.effort.shared"));
        notes.add(getTranslation("plan.levers.what"));
        var note = new Paragraph(String.join(" ", notes));
        note.addClassName("cr-note");
        var tile = new Tile();
        tile.add(table, note);
        return tile;
    }

    private Component door(Lever lever, String callSite, String beside) {
        var button = new NativeButton(words.lever(lever) + beside, _ -> doing.opened(site(callSite), lever));
        button.addClassName("cr-door");
        return button;
    }

    /// With other settings.
    private boolean isPlanned(Refusal refusal) {
        return proposal.result().levers().stream()
                .anyMatch(part -> part.chosen().lever() == refusal.lever()
                        && part.chosen().callSite().equals(refusal.callSite())
                        && part.effect().applicable());
    }

    private @Nullable Table refused() {
        var table = new Table(getTranslation("plan.lever"), getTranslation("plan.site"), getTranslation("plan.why"))
                .words(1, 2)
                .stacked(2);
        var said = new HashSet<String>();
        Stream.concat(proposal.result().exclusions().stream(), proposal.refusals().stream())
                .filter(refusal -> !OBVIOUS.contains(refusal.reason()) && !isPlanned(refusal))
                .sorted(Comparator.comparing(Refusal::lever).thenComparing(Refusal::callSite))
                .forEach(refusal -> {
                    var other = refusal.other();
                    var beside = other == null ? "" : " " + getTranslation("plan.beside", words.lever(other));
                    var why = words.why(refusal.reason(), refusal.detail());
                    if (said.add(refusal.lever() + beside + refusal.callSite() + why)) {
                        table.row(
                                door(refusal.lever(), refusal.callSite(), beside), words.site(refusal.callSite()), why);
                    }
                });
        for (var site : proposal.sites()) {
            if (proposal.whatIf().uses(Lever.DISTILLATION, site.id())
                    && !proposal.whatIf().sets(Lever.DISTILLATION, site.id())) {
                said.add(site.id());
                table.row(
                        door(Lever.DISTILLATION, site.id(), ""),
                        words.site(site.id()),
                        getTranslation("plan.distillation.needs"));
            }
        }
        return said.isEmpty() ? null : table;
    }
}
