package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.PlanResult.Part;
import io.cloudroute.lever.PlanResult.Refusal;
import io.cloudroute.lever.Reason;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Each lever of the plan on each call site, with what it adds; and why the others are not in it.
final class PlanLevers extends Composite<Div> {

    private static final Set<Reason> OBVIOUS = Set.of(Reason.NO_EMBEDDING, Reason.ALREADY_SO);

    /// Whose detail says more than its sentence.
    private static final Set<Reason> NUMBERED =
            Set.of(Reason.PREFIX_BELOW_MINIMUM, Reason.CONTEXT_ALREADY_SMALL, Reason.EASY_SHARE_TOO_LOW);

    private final List<CallSite> sites;
    private final PlanWords words;
    private final BiConsumer<CallSite, Lever> opened;

    /// @param switched told a lever and whether it may be used
    /// @param opened told the call site and lever that somebody wants to look at
    PlanLevers(
            List<CallSite> sites,
            WhatIf whatIf,
            PlanResult plan,
            List<Refusal> refusals,
            PlanWords words,
            BiConsumer<Lever, Boolean> switched,
            BiConsumer<CallSite, Lever> opened) {
        this.sites = sites;
        this.words = words;
        this.opened = opened;
        getContent().addClassName("cr-stack");
        var boxes = new Div();
        boxes.addClassName("cr-choices");
        for (var lever : Lever.values()) {
            if (lever != Lever.DISTILLATION) {
                var box = new Checkbox(words.lever(lever), whatIf.uses(lever, null));
                box.addValueChangeListener(change -> switched.accept(lever, change.getValue()));
                boxes.add(box);
            }
        }
        getContent().add(table(plan), new Tile(getTranslation("plan.allowed"), boxes));
        var refused = refused(plan, refusals);
        if (refused != null) {
            getContent().add(new Details(getTranslation("plan.refused"), refused));
        }
    }

    private Tile table(PlanResult plan) {
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
                    door(part),
                    new Span(words.site(part.chosen().callSite())),
                    new Span(format.fact(part.sequentialUsdMonth())),
                    new Span(format.fact(part.shapleyUsdMonth())),
                    new Span(format.estimate(part.effect().oneOffUsd())),
                    new Span(words.days(part.effect().effortDays())),
                    part.effect().qualityRisk()
                            ? Tile.chip(getTranslation("plan.risk.eval"), "warn")
                            : new Span(getTranslation("plan.risk.none")));
        }
        for (var charge : plan.sharedCharges()) {
            table.row(
                    new Span(words.words().apply("item." + charge.item())),
                    new Span(charge.name()),
                    new Span(getTranslation("plan.shared", format.fact(charge.usdMonth()))),
                    new Span(""),
                    new Span(""),
                    new Span(""),
                    new Span(charge.formula()));
        }
        table.total(
                getTranslation("plan.total"),
                "",
                format.fact(plan.savingUsdMonth()),
                format.fact(plan.savingUsdMonth()),
                format.estimate(plan.oneOffUsd()),
                words.days(plan.effortDays()),
                "");
        var note = new Paragraph(getTranslation("plan.levers.what"));
        note.addClassName("cr-note");
        return new Tile(getTranslation("plan.levers"), table, note);
    }

    private Component door(Part part) {
        var lever = part.chosen().lever();
        var button = new NativeButton(
                words.lever(lever),
                _ -> sites.stream()
                        .filter(site -> site.id().equals(part.chosen().callSite()))
                        .findFirst()
                        .ifPresent(site -> opened.accept(site, lever)));
        button.addClassName("cr-door");
        return button;
    }

    private @Nullable Table refused(PlanResult plan, List<Refusal> refusals) {
        var table = new Table(getTranslation("plan.lever"), getTranslation("plan.site"), getTranslation("plan.why"))
                .words(1, 2)
                .stacked(2);
        var said = new HashSet<String>();
        Stream.concat(plan.exclusions().stream(), refusals.stream())
                .filter(refusal -> !OBVIOUS.contains(refusal.reason()))
                .sorted(Comparator.comparing(Refusal::lever).thenComparing(Refusal::callSite))
                .forEach(refusal -> {
                    var other = refusal.other();
                    var lever = words.lever(refusal.lever())
                            + (other == null ? "" : " " + getTranslation("plan.beside", words.lever(other)));
                    var why = words.words().apply("reason." + refusal.reason().id())
                            + (NUMBERED.contains(refusal.reason()) ? " " + refusal.detail() : "");
                    if (said.add(lever + refusal.callSite() + why)) {
                        table.row(lever, words.site(refusal.callSite()), why);
                    }
                });
        return said.isEmpty() ? null : table;
    }
}
