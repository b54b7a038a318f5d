package io.cloudroute.web.workload;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.money.Usd;
import io.cloudroute.web.parts.CallSiteName;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.MeasuredSites.Site;
import io.cloudroute.workload.Sites.Tied;
import java.util.function.Consumer;

/// A workload's call sites, held against the bill, and what the bill tells of usage that none of them covers.
final class CallSiteTable extends Composite<Div> {

    /// @param path of a call site's screen, before its id
    /// @param writable whether the viewer may describe what no call site covers
    CallSiteTable(Tied tied, String path, boolean writable, Format format, Consumer<Site> describe) {
        getContent().addClassName("cr-stack");
        var table = new Table(
                        getTranslation("plan.site"),
                        getTranslation("plan.billed"),
                        getTranslation("plan.modelled"),
                        getTranslation("plan.off"))
                .stacked(1);
        for (var tie : tied.ties()) {
            var names = new Div();
            tie.sites().forEach(site -> names.add(new Div(new Anchor(path + site.id(), site.name()))));
            var off = tie.off();
            table.row(
                    names,
                    new Span(format.fact(tie.billed())),
                    new Span(format.fact(tie.modelled())),
                    tie.holds()
                            ? new Span(WorkloadMoney.signed(off, format))
                            : Tile.chip(WorkloadMoney.signed(off, format), "warn"));
        }
        if (!tied.ties().isEmpty()) {
            getContent().add(table);
        }
        if (!tied.others().sites().isEmpty()) {
            var rest = new Table(getTranslation("callsite.others"), getTranslation("plan.billed"), "")
                    .words(2)
                    .stacked(1);
            for (var site : tied.others().sites()) {
                var callSite = site.callSite();
                var name = CallSiteName.of(callSite.id(), callSite.served(), this::getTranslation);
                var button = new Button(getTranslation("callsite.describe"), _ -> describe.accept(site));
                button.addThemeVariants(ButtonVariant.SMALL);
                button.setAriaLabel(getTranslation("callsite.describe.it", name));
                button.setVisible(writable);
                rest.row(new Span(name), new Span(format.fact(site.billed())), button);
            }
            if (!tied.others().left().equals(Usd.ZERO)) {
                rest.row(getTranslation("plan.rest"), format.fact(tied.others().left()), "");
            }
            getContent().add(rest);
        }
        var note = new Paragraph(getTranslation(
                "callsite.tie.what", format.range(tied.first(), tied.last()), format.fact(tied.billed())));
        note.addClassName("cr-note");
        getContent().add(note);
    }
}
