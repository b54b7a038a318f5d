package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Imports;
import io.cloudroute.usage.Spend;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.AttributionRule.Subject;
import io.cloudroute.workload.AttributionRules;
import io.cloudroute.workload.AttributionRules.Outcome;
import io.cloudroute.workload.AttributionRules.Ruleset;
import io.cloudroute.workload.Workload;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The ordered rules that bring Bedrock's spend to workloads: written, looked at, and only then put in force.
@Route("customers/:customer/workloads/rules")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class RulesView extends CustomerPage {

    private final Workloads workloads;
    private final AttributionRules rules;
    private final Spend spend;
    private final boolean keeper;
    private final RuleWords words = new RuleWords(this::getTranslation);
    private final List<RuleCard> cards = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div below = new Div();
    private final Button more = new Button(getTranslation("attribution.add"), CrIcon.PLUS.create());
    private List<Workload> known = List.of();
    private long version;
    private @Nullable CustomerId customer;
    private ConditionRow.@Nullable Seen seen;

    RulesView(Organisations organisations, Workloads workloads, AttributionRules rules, Spend spend, Viewers viewers) {
        super(organisations);
        this.workloads = workloads;
        this.rules = rules;
        this.spend = spend;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("attribution.title"));
        list.addClassName("cr-list");
        below.addClassName("cr-stack");
        more.addClickListener(_ -> {
            append(null);
            number();
            stale();
        });
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        this.customer = customer;
        this.seen = new Suggestions(customer);
        context(getTranslation("attribution.context", organisation.name()));
        var back = new Anchor("customers/" + customer + "/workloads", getTranslation("workloads.all"));
        back.addClassName("cr-button");
        actions(back);
        known = workloads.list(customer);
        var current = rules.current(customer);
        version = current.version();
        below.removeAll();
        if (known.stream().noneMatch(each -> each.archivedAt() == null)) {
            add(new Empty(
                    getTranslation("attribution.empty.title"),
                    getTranslation("attribution.empty.what"),
                    new Anchor("customers/" + customer + "/workloads", getTranslation("attribution.empty.go"))));
        } else if (keeper) {
            edit(current);
        } else {
            read(customer, current);
        }
    }

    private void read(CustomerId customer, Ruleset current) {
        add(below);
        preview(customer, current.rules())
                .ifPresent(shown -> below.add(new Tile(getTranslation("attribution.rules"), shown)));
    }

    private void edit(Ruleset current) {
        cards.clear();
        list.removeAll();
        current.rules().forEach(this::append);
        number();
        var what = new Paragraph(getTranslation("attribution.what"));
        what.addClassName("cr-note");
        var preview = new Button(getTranslation("attribution.preview"), _ -> preview());
        var buttons = new Div(more, preview);
        buttons.addClassName("cr-actions");
        add(new Tile(getTranslation("attribution.rules"), what, list, buttons), below);
        preview();
    }

    private void append(@Nullable AttributionRule rule) {
        if (seen == null) {
            return;
        }
        var inUse = known.stream().filter(each -> each.archivedAt() == null).toList();
        var card = new RuleCard(rule, inUse, seen, words, new Frame());
        cards.add(card);
        list.getElement().appendChild(card.getElement());
    }

    private void number() {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).at(i + 1, cards.size());
        }
        more.setEnabled(cards.size() < AttributionRules.MOST_RULES);
        list.setVisible(!cards.isEmpty());
    }

    /// What was looked at is no longer what would be saved.
    private void stale() {
        below.removeAll();
        var note = new Paragraph(getTranslation("attribution.preview.first"));
        note.addClassName("cr-note");
        below.add(note);
    }

    private void preview() {
        var written =
                cards.stream().map(RuleCard::read).flatMap(Optional::stream).toList();
        below.removeAll();
        if (customer == null || written.size() < cards.size()) {
            below.add(notice(getTranslation("attribution.incomplete"), "warn"));
            return;
        }
        var whose = customer;
        var shown = preview(whose, written);
        var save = new Button(getTranslation("action.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var from = new Select<Optional<YearMonth>>();
        from.setLabel(getTranslation("attribution.from"));
        var choices = new ArrayList<Optional<YearMonth>>();
        choices.add(Optional.empty());
        shown.ifPresent(each -> each.months().forEach(month -> choices.add(Optional.of(month))));
        from.setItems(choices);
        from.setItemLabelGenerator(
                choice -> choice.map(month -> getTranslation("attribution.from.month", format().month(month)))
                        .orElseGet(() -> getTranslation("attribution.from.new")));
        from.setValue(choices.getLast());
        from.setWidth("320px");
        from.addValueChangeListener(change -> shown.ifPresent(each -> each.from(month(change.getValue()))));
        save.addClickListener(_ -> save(whose, written, month(from.getValue())));
        var row = new Div(from, save);
        row.addClassName("cr-choices");
        var tile = new Tile(getTranslation("attribution.caught"));
        shown.ifPresent(each -> {
            each.from(month(from.getValue()));
            tile.add(each);
        });
        tile.add(row);
        below.add(tile);
    }

    private static @Nullable YearMonth month(@Nullable Optional<YearMonth> choice) {
        return choice == null ? null : choice.orElse(null);
    }

    private Optional<RulesPreview> preview(CustomerId customer, List<AttributionRule> written) {
        var first =
                spend.span(customer).map(span -> YearMonth.from(span.first()).minusMonths(1));
        var names = known.stream().collect(Collectors.toMap(Workload::id, Workload::name));
        return first.map(from ->
                new RulesPreview(rules.preview(customer, written, from), written, Map.copyOf(names), words, format()));
    }

    private void save(CustomerId customer, List<AttributionRule> written, @Nullable YearMonth from) {
        switch (rules.save(customer, version, written, from)) {
            case Outcome.Done(var now, var series, var moved) -> {
                version = now;
                Notification.show(
                        from == null
                                ? getTranslation("attribution.saved")
                                : getTranslation(
                                        "attribution.saved.from",
                                        format().count(series),
                                        format().fact(Usd.sum(moved.stream()
                                                .map(AttributionRules.Moved::cost)
                                                .toList()))));
                preview();
            }
            case Outcome.Stale(var now) -> outdated(now);
            case Outcome.NoWorkload(var workload) -> {
                below.removeAll();
                below.add(notice(getTranslation("attribution.workload.gone", name(workload)), "warn"));
            }
            case Outcome.NotFound _ -> below.add(notice(getTranslation("workloads.gone"), "warn"));
        }
    }

    private void outdated(long now) {
        var theirs = new Button(
                getTranslation("attribution.stale.theirs"),
                _ -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)));
        var mine = new Button(getTranslation("attribution.stale.mine"), _ -> {
            version = now;
            preview();
        });
        var buttons = new Div(theirs, mine);
        buttons.addClassName("cr-actions");
        below.removeAll();
        below.add(notice(getTranslation("attribution.stale"), "warn", buttons));
    }

    private String name(WorkloadId workload) {
        return known.stream()
                .filter(each -> each.id().equals(workload))
                .map(Workload::name)
                .findFirst()
                .orElse(workload.toString());
    }

    private static Div notice(String text, String kind, Component... more) {
        var notice = new Div(new Paragraph(text));
        notice.add(more);
        notice.addClassNames("cr-notice", "cr-notice-" + kind);
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private final class Frame implements RuleCard.Frame {
        @Override
        public void changed() {
            stale();
        }

        @Override
        public void move(RuleCard card, int by) {
            int at = cards.indexOf(card);
            int to = at + by;
            if (to < 0 || to >= cards.size()) {
                return;
            }
            cards.remove(at);
            cards.add(to, card);
            list.getElement().removeChild(card.getElement());
            list.getElement().insertChild(to, card.getElement());
            number();
            stale();
        }

        @Override
        public void remove(RuleCard card) {
            cards.remove(card);
            list.getElement().removeChild(card.getElement());
            number();
            stale();
        }
    }

    /// Looked up once for each thing that is looked at.
    private final class Suggestions implements ConditionRow.Seen {
        private final CustomerId customer;
        private final Map<String, List<String>> values = new HashMap<>();
        private @Nullable List<String> tags;

        Suggestions(CustomerId customer) {
            this.customer = customer;
        }

        @Override
        public List<String> values(Subject subject, String tag) {
            return values.computeIfAbsent(subject + "/" + tag, _ -> rules.seen(customer, subject, tag));
        }

        @Override
        public List<String> tags() {
            if (tags == null) {
                tags = rules.tags(customer);
            }
            return tags;
        }
    }
}
