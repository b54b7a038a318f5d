package io.cloudroute.web.job;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.cloudroute.job.Schedule;
import io.cloudroute.job.Schedule.Job;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Listing;
import io.cloudroute.web.parts.Page;
import io.cloudroute.web.parts.StateChip;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.web.parts.ViewsMenu;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The imports of all customers, and the queue of background jobs.
@Route("jobs")
@RolesAllowed("BROKER_ADMIN")
final class JobsView extends Page implements BeforeEnterObserver {

    private final Imports imports;
    private final Schedule schedule;
    private final Organisations organisations;
    private final SavedViews views;
    private final Clock clock;
    private Map<String, String> names = Map.of();
    private @Nullable Listing<Import> bills;
    private @Nullable Listing<Job> jobs;
    private @Nullable Registration polling;

    JobsView(Imports imports, Schedule schedule, Organisations organisations, SavedViews views, Clock clock) {
        this.imports = imports;
        this.schedule = schedule;
        this.organisations = organisations;
        this.views = views;
        this.clock = clock;
        title(getTranslation("job.title"));
        context(getTranslation("job.context"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        names = organisations.customers().stream()
                .collect(Collectors.toMap(each -> each.id().toString(), Organisations.Organisation::name));
        var address = new Address(event);
        actions(new ViewsMenu(views, "jobs", address), new Button(getTranslation("job.refresh"), _ -> refresh()));
        bills = bills(address);
        jobs = jobs(address);
        add(new Tile(getTranslation("job.imports"), bills), new Tile(getTranslation("job.queue"), jobs));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        polling = attach.getUI().addPollListener(_ -> refresh());
        attach.getUI().setPollInterval(2_000);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
        detach.getUI().setPollInterval(-1);
        super.onDetach(detach);
    }

    private void refresh() {
        if (bills != null && jobs != null) {
            bills.pages(last -> imports.everywhere(last, Listing.PAGE));
            jobs.rows(schedule.list());
        }
    }

    private Listing<Import> bills(Address address) {
        return new Listing<Import>("imports", true, address)
                .cell("name", getTranslation("bills.name"), each -> customer(each) + " " + each.name(), this::name)
                .cell(
                        "state",
                        getTranslation("bills.state"),
                        each -> StateChip.words(this, each),
                        each -> new StateChip(each))
                .words("at", getTranslation("bills.at"), each -> format().time(each.createdAt()), Import::createdAt)
                .number("bytes", getTranslation("bills.bytes"), each -> format().bytes(each.bytes()), Import::bytes)
                .number("rows", getTranslation("bills.rows"), each -> format().count(rows(each)), JobsView::rows)
                .number(
                        "duration",
                        getTranslation("job.duration"),
                        each -> spent(each).map(format()::duration).orElse(Format.MISSING),
                        each -> spent(each).map(Duration::toSeconds).orElse(null))
                .words("error", getTranslation("job.error"), this::error)
                .actions(this::commands);
    }

    private Listing<Job> jobs(Address address) {
        return new Listing<Job>("jobs", false, address)
                .words("task", getTranslation("job.task"), Job::task)
                .words("instance", getTranslation("job.instance"), Job::instance)
                .words("next", getTranslation("job.next"), this::next, Job::next)
                .words("success", getTranslation("job.success"), each -> time(each.lastSuccess()), Job::lastSuccess)
                .words("failure", getTranslation("job.failure"), each -> time(each.lastFailure()), Job::lastFailure)
                .number(
                        "failures",
                        getTranslation("job.failures"),
                        each -> format().count(each.failures()),
                        Job::failures)
                .actions(each -> row(small("job.run", () -> run(each))));
    }

    private String customer(Import each) {
        return names.getOrDefault(each.customer().toString(), "");
    }

    private Component name(Import each) {
        var link = new Anchor("customers/" + each.customer() + "/bills?import=" + each.id(), each.name());
        var lines = new Div(link, new Span(customer(each)));
        lines.addClassName("cr-two-lines");
        return lines;
    }

    private static long rows(Import each) {
        return each.rows() == 0 ? each.progress().rows() : each.rows();
    }

    private Optional<Duration> spent(Import each) {
        return Optional.ofNullable(each.startedAt())
                .map(start -> Duration.between(start, each.finishedAt() == null ? clock.instant() : each.finishedAt()));
    }

    private String error(Import each) {
        var refusal = each.refusal();
        if (refusal == null) {
            return Format.MISSING;
        }
        return getTranslation("usage.refusal." + refusal.code())
                + (refusal.file() == null ? "" : " · " + refusal.file());
    }

    private Component commands(Import each) {
        if (each.state() == Import.State.FAILED) {
            return row(small("bills.retry", () -> tell(imports.retry(each.customer(), each.id()))));
        }
        return each.state().isFinal()
                ? new Span()
                : row(small("bills.cancel", () -> tell(imports.cancel(each.customer(), each.id()))));
    }

    private void tell(Imports.Outcome outcome) {
        switch (outcome) {
            case Imports.Outcome.Done _ -> {}
            case Imports.Outcome.Same _ -> Notification.show(getTranslation("bills.state.SAME"));
            case Imports.Outcome.Empty _ -> Notification.show(getTranslation("bills.nothing"));
            case Imports.Outcome.NotNow(var state) ->
                Notification.show(getTranslation("bills.notnow", getTranslation("bills.state." + state)));
            case Imports.Outcome.NotFound _ -> Notification.show(getTranslation("notfound.heading"));
        }
        refresh();
    }

    private String next(Job each) {
        return each.node() == null ? time(each.next()) : getTranslation("job.running", each.node());
    }

    private String time(@Nullable Instant time) {
        return time == null ? Format.MISSING : format().time(time);
    }

    private void run(Job each) {
        Notification.show(getTranslation("job.outcome." + schedule.runNow(each.task(), each.instance()), each.task()));
        refresh();
    }

    private Component row(Button... buttons) {
        var row = new Div(List.of(buttons).toArray(Component[]::new));
        row.addClassName("cr-actions");
        return row;
    }

    private Button small(String key, Runnable command) {
        var button = new Button(getTranslation(key), _ -> command.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
