package io.cloudroute.web.pricing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.cloudroute.lever.Capabilities;
import io.cloudroute.lever.Capabilities.Fact;
import io.cloudroute.lever.Lever;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.ModelFacts;
import io.cloudroute.workload.ModelFacts.Kept;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What models can do and which levers exclude each other, each with its source: the broker's administrators correct
/// it.
@Route("models")
@RolesAllowed("BROKER")
final class ModelsView extends Page {

    private final ModelFacts facts;
    private final boolean admin;

    ModelsView(ModelFacts facts, Viewers viewers) {
        this.facts = facts;
        this.admin = viewers.seat().filter(seat -> seat.has(Role.ADMIN)).isPresent();
        title(getTranslation("models.title"));
        context(getTranslation("models.context"));
        show();
    }

    private void show() {
        clear();
        var kept = facts.kept();
        var known = Capabilities.standard().with(kept.stream().map(Kept::fact).toList());
        var single = new ArrayList<Fact>();
        var pairs = new ArrayList<Fact>();
        known.facts().forEach(fact -> (Capabilities.levers(fact.capability()).isEmpty() ? single : pairs).add(fact));
        for (var exclusion : known.exclusions()) {
            var standard =
                    new Fact("*", Capabilities.pair(exclusion.lever(), exclusion.other()), "no", exclusion.source());
            if (pairs.stream()
                    .noneMatch(fact ->
                            fact.model().equals("*") && fact.capability().equals(standard.capability()))) {
                pairs.add(standard);
            }
        }
        single.sort(Comparator.comparing((Fact fact) -> Capabilities.SINGLE.indexOf(fact.capability()))
                .thenComparing(fact -> !fact.model().equals("*"))
                .thenComparing(Fact::model));
        pairs.sort(Comparator.comparing(
                        (Fact fact) -> Capabilities.levers(fact.capability()).getFirst())
                .thenComparing(fact -> Capabilities.levers(fact.capability()).getLast())
                .thenComparing(Fact::model));
        add(tile("models.can", Capabilities.SINGLE, single, kept), tile("models.together", List.of(), pairs, kept));
    }

    /// @param capabilities to choose from; none for pairs of levers
    private Tile tile(String title, List<String> capabilities, List<Fact> rows, List<Kept> kept) {
        var table = new Table(
                        getTranslation("dimension.model"),
                        getTranslation("models.what"),
                        getTranslation("models.value"),
                        getTranslation("pricing.who"),
                        "")
                .words(1, 2, 3)
                .stacked(2);
        for (var fact : rows) {
            var own = kept.stream().filter(each -> each.fact().equals(fact)).findFirst();
            table.row(
                    new Span(fact.model().equals("*") ? getTranslation("models.every") : fact.model()),
                    new Span(what(fact.capability())),
                    new Span(value(fact)),
                    source(fact, own),
                    admin ? edit(fact, capabilities, own.isPresent()) : new Span());
        }
        var about = new Paragraph(getTranslation(title + ".what"));
        about.addClassName("cr-note");
        var tile = new Tile(getTranslation(title), about, table);
        if (admin) {
            var add = new Button(
                    getTranslation("models.add"), CrIcon.PLUS.create(), _ -> open(null, capabilities, false));
            add.addThemeVariants(ButtonVariant.SMALL);
            tile.add(add);
        }
        return tile;
    }

    private String what(String capability) {
        var levers = Capabilities.levers(capability);
        return levers.isEmpty()
                ? getTranslation("models." + capability)
                : getTranslation("models.pair", lever(levers.getFirst()), lever(levers.getLast()));
    }

    private String lever(Lever lever) {
        return getTranslation("lever." + lever.id());
    }

    private String value(Fact fact) {
        return switch (fact.value()) {
            case "yes" -> getTranslation("models.yes");
            case "no" -> getTranslation("models.no");
            default -> getTranslation("models.tokens", format().count(Long.parseLong(fact.value())));
        };
    }

    private Component source(Fact fact, Optional<Kept> own) {
        return new Span(own.map(kept -> getTranslation("models.own", fact.source(), format().day(kept.at())))
                .orElse(fact.source()));
    }

    private Component edit(Fact fact, List<String> capabilities, boolean own) {
        var edit = new Button(CrIcon.PENCIL.create(), _ -> open(fact, capabilities, own));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(getTranslation(
                "models.edit.of", what(fact.capability()), fact.model().toLowerCase(Locale.ROOT)));
        return edit;
    }

    private void open(@Nullable Fact fact, List<String> capabilities, boolean own) {
        new ModelFactDialog(facts, fact, capabilities, own, this::show).open();
    }
}
