package io.cloudroute.web.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.lever.Field;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.Basis;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;

/// The call sites that a plan rests on: what they are billed, what their profile costs, and what is assumed.
final class PlanSites extends Composite<Div> {

    PlanSites(Basis basis, PlanResult plan, PlanWords words) {
        var format = words.format();
        var table = new Table(
                        getTranslation("plan.site"),
                        getTranslation("plan.billed"),
                        getTranslation("plan.modelled"),
                        getTranslation("plan.off"),
                        getTranslation("plan.after"),
                        getTranslation("plan.requests"),
                        getTranslation("plan.prompt"),
                        getTranslation("plan.answer"),
                        getTranslation("plan.evidence"))
                .words(8)
                .stacked(1);
        for (var site : basis.sites()) {
            var callSite = site.callSite();
            var after = plan.callSites().stream()
                    .filter(each -> each.id().equals(callSite.id()))
                    .map(PlanResult.Site::afterUsdMonth)
                    .findFirst()
                    .orElse(site.modelled());
            var off = site.off() == null ? "—" : format.share(site.off(), 1);
            table.row(
                    new Span(words.site(callSite.id())),
                    new Span(format.fact(site.billed())),
                    new Span(format.fact(site.modelled())),
                    site.holds() ? new Span(off) : Tile.chip(off, "warn"),
                    new Span(format.fact(after)),
                    new Span(format.number(callSite.number(Field.REQUESTS_PER_MONTH), 0)),
                    new Span(format.number(callSite.promptTokens(), 0)),
                    new Span(format.number(
                            callSite.number(Field.ANSWER_TOKENS)
                                    .add(callSite.number(Field.SURPLUS_TOKENS))
                                    .add(callSite.number(Field.REASONING_TOKENS)),
                            0)),
                    site.measured().contains(Field.REQUESTS_PER_MONTH)
                            ? Tile.chip(getTranslation("plan.measured"), "verified")
                            : Tile.chip(getTranslation("plan.assumed"), "estimated"));
        }
        var rest = basis.rest();
        if (!rest.equals(Usd.ZERO)) {
            table.row(getTranslation("plan.rest"), format.fact(rest), "", "", format.fact(rest), "", "", "");
        }
        var note = new Paragraph(getTranslation("plan.sites.what"));
        note.addClassName("cr-note");
        var tile = new Tile(getTranslation("plan.sites"), table, note);
        if (!basis.off().isEmpty()) {
            var warning =
                    new Paragraph(getTranslation("plan.off.what", basis.off().size()));
            warning.addClassNames("cr-notice", "cr-notice-warn");
            tile.addComponentAtIndex(1, warning);
        }
        getContent().add(tile);
    }
}
