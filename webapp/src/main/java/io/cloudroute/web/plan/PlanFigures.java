package io.cloudroute.web.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.Uncertainty;
import io.cloudroute.money.Usd;
import io.cloudroute.web.parts.Tile;
import java.math.BigDecimal;

/// A plan in four figures: before, after, the saving with its range, and what it takes.
final class PlanFigures extends Composite<Div> {

    /// @param billed for all of Bedrock, a month
    PlanFigures(Usd billed, PlanResult plan, Uncertainty sure, PlanWords words) {
        var format = words.format();
        var whole = plan.beforeUsdMonth();
        var share = whole.isZero()
                ? BigDecimal.ZERO
                : plan.savingUsdMonth().dividedBy(whole.amount()).amount();
        getContent()
                .add(Tile.row(
                        Tile.figure(
                                getTranslation("plan.before"),
                                format.estimate(whole),
                                getTranslation("plan.before.what", format.estimate(billed))),
                        Tile.figure(
                                getTranslation("plan.after"),
                                format.estimate(plan.afterUsdMonth()),
                                getTranslation("plan.after.what", format.share(share, 0))),
                        Tile.figure(
                                getTranslation("plan.saving"),
                                format.estimate(plan.savingUsdMonth()),
                                getTranslation(
                                        "plan.saving.what",
                                        format.estimate(new Usd(sure.p10())),
                                        format.estimate(new Usd(sure.p90())))),
                        Tile.figure(
                                getTranslation("plan.effort"),
                                words.days(plan.effortDays()),
                                getTranslation(
                                        plan.commitmentMonths() == 0 ? "plan.effort.what" : "plan.effort.bound",
                                        format.estimate(plan.oneOffUsd()),
                                        plan.commitmentMonths()))));
    }
}
