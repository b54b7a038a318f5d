package io.cloudroute.web.pricing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceDrafts;
import io.cloudroute.pricing.PriceDrafts.Change;
import io.cloudroute.pricing.PriceDrafts.Difference;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import org.jspecify.annotations.Nullable;

/// A draft: what publishing it would change, and the two ways to end it.
final class DraftTile extends Composite<Section> {

    private final Format format;

    DraftTile(PriceDrafts drafts, PriceDrafts.Draft draft, Format format, Runnable changed) {
        this.format = format;
        var table = new Table(
                getTranslation("dimension.model"),
                getTranslation("pricing.before"),
                getTranslation("pricing.after"),
                getTranslation("pricing.begins"),
                getTranslation("pricing.effect"));
        for (var difference : drafts.differences(draft.id())) {
            switch (difference) {
                case Difference.Begins(var change) -> row(table, change, null, "begins", "pos");
                case Difference.Changes(var change, var before) -> row(table, change, before, "changes", "accent");
                case Difference.Ends(var change, var before) -> row(table, change, before, "ends", "warn");
                case Difference.Same(var change) -> row(table, change, null, "same", "neutral");
                case Difference.Refused(var change, var reason) -> row(table, change, null, reason, "neg");
            }
        }
        var publish = new Button(getTranslation("pricing.publish"), _ -> {
            switch (drafts.publish(draft.id())) {
                case PriceDrafts.Published.Done(var count) ->
                    Notification.show(getTranslation("pricing.published", count));
                case PriceDrafts.Published.Refused(var refused) ->
                    Notification.show(getTranslation("pricing.refused", refused.size()));
            }
            changed.run();
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var discard = new Button(getTranslation("pricing.discard"), _ -> {
            drafts.discard(draft.id());
            changed.run();
        });
        var row = new Div(publish, discard);
        row.addClassName("cr-actions");
        getContent().add(new Tile(getTranslation("pricing.draft", draft.title()), table, row));
    }

    private void row(Table table, Change change, @Nullable Price before, String effect, String kind) {
        var key = change.key();
        var name = new Div(
                new Span(key.model()),
                new Span(String.join(
                        " · ",
                        key.direction().word(),
                        key.tier().word(),
                        key.routing().word(),
                        key.region(),
                        key.context().word())));
        name.addClassName("cr-two-lines");
        var after = change.usdPerMillion();
        table.row(name, new Component[] {
            new Span(before == null ? Format.MISSING : format.perMillion(new Usd(before.usdPerMillion()))),
            new Span(after == null ? Format.MISSING : format.perMillion(new Usd(after))),
            new Span(format.date(change.from())),
            Tile.chip(getTranslation("pricing.effect." + effect), kind)
        });
    }
}
