package io.cloudroute.web.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cloudroute.lever.Uncertainty;
import io.cloudroute.lever.Uncertainty.Mover;
import io.cloudroute.money.Usd;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;

/// What moves the saving most: the estimates worth measuring, the first first.
final class PlanRange extends Composite<Div> {

    private static final int MOST = 8;

    PlanRange(Uncertainty sure, PlanWords words) {
        var format = words.format();
        var table = new Table(
                        getTranslation("plan.mover"),
                        getTranslation("plan.site"),
                        getTranslation("plan.low"),
                        getTranslation("plan.likely"),
                        getTranslation("plan.high"),
                        getTranslation("plan.at.low"),
                        getTranslation("plan.at.high"))
                .words(1)
                .stacked(6);
        sure.movers().stream()
                .limit(MOST)
                .forEach(mover -> table.row(
                        name(mover, words),
                        words.site(mover.callSite()),
                        format.number(mover.range().low(), 2),
                        format.number(mover.range().likely(), 2),
                        format.number(mover.range().high(), 2),
                        format.estimate(new Usd(mover.savingAtLow())),
                        format.estimate(new Usd(mover.savingAtHigh()))));
        var note = new Paragraph(getTranslation(
                "plan.range.what",
                format.count(sure.draws()),
                sure.generator(),
                String.valueOf(sure.seed()),
                format.estimate(new Usd(sure.p10())),
                format.estimate(new Usd(sure.p50())),
                format.estimate(new Usd(sure.p90()))));
        note.addClassName("cr-note");
        getContent().add(new Tile(getTranslation("plan.range"), table, note));
    }

    private static String name(Mover mover, PlanWords words) {
        var lever = mover.lever();
        return lever == null
                ? words.words().apply("field." + mover.name())
                : words.parameter(mover.name()) + " · " + words.words().apply("lever.short." + lever.id());
    }
}
