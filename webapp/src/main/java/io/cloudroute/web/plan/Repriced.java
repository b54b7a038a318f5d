package io.cloudroute.web.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.Repricing;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import java.math.BigDecimal;

/// What new prices make of an open plan, and what stays as agreed.
final class Repriced extends Composite<Div> {

    Repriced(Repricing repricing, Format format, PlanWords words) {
        var moves = repricing.moves();
        var sentence = new Paragraph(getTranslation(
                "board.repriced",
                format.date(moves.pricedOn()),
                format.fact(moves.oldSaving()),
                format.fact(moves.newSaving())));
        sentence.addClassNames("cr-notice", "cr-notice-warn");
        getContent().add(sentence);
        var items = new Table(
                        getTranslation("plan.lever"),
                        getTranslation("plan.site"),
                        getTranslation("board.repriced.old"),
                        getTranslation("board.repriced.new"))
                .words(1)
                .stacked(3);
        moves.moved()
                .forEach(each -> items.row(
                        words.lever(each.lever()),
                        words.site(each.callSite()),
                        format.fact(each.oldSaving()),
                        format.fact(each.newSaving())));
        var rates = new Table(
                        getTranslation("dimension.model"),
                        getTranslation("dimension.region"),
                        getTranslation("dimension.tier"),
                        getTranslation("dimension.routing"),
                        getTranslation("board.rate.input"),
                        getTranslation("board.rate.output"))
                .words(1, 2, 3)
                .stacked(5);
        for (var change : moves.rates()) {
            var before = change.before();
            var after = change.after();
            rates.row(
                    Models.standard().find(before.model()).map(Model::name).orElse(before.model()),
                    before.region(),
                    before.tier().word(),
                    before.routing().word(),
                    arrow(before.card().input(), after == null ? null : after.input(), format),
                    arrow(before.card().output(), after == null ? null : after.output(), format));
        }
        getContent().add(new Details(getTranslation("board.repriced.what"), items, rates));
    }

    private static String arrow(BigDecimal before, @org.jspecify.annotations.Nullable BigDecimal after, Format format) {
        var old = format.perUnit(new Usd(before));
        if (after == null) {
            return old + " → —";
        }
        return before.compareTo(after) == 0 ? old : old + " → " + format.perUnit(new Usd(after));
    }
}
