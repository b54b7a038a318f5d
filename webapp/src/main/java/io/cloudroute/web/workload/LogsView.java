package io.cloudroute.web.workload;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.shared.Registration;
import io.cloudroute.lever.Field;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Organisation;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.parts.CustomerPage;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.InvocationLogs;
import io.cloudroute.workload.InvocationLogs.Receipt;
import io.cloudroute.workload.LogFault;
import io.cloudroute.workload.LogImport;
import io.cloudroute.workload.LogProfile;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Model invocation logs: handed over, and what they measured.
@Route("customers/:customer/logs")
@RolesAllowed({"CUSTOMER", "PARTNER", "BROKER"})
final class LogsView extends CustomerPage {

    private static final int MOST_SHOWN = 100;

    private final InvocationLogs logs;
    private final boolean keeper;
    private final Div content = new Div();
    private @Nullable CustomerId customer;
    private @Nullable Registration polling;
    private @Nullable List<LogImport> shown;

    LogsView(Organisations organisations, InvocationLogs logs, Viewers viewers) {
        super(organisations);
        this.logs = logs;
        this.keeper = viewers.seat().filter(Imports::keeps).isPresent();
        title(getTranslation("logs.title"));
        content.addClassName("cr-stack");
    }

    @Override
    protected void show(CustomerId customer, Organisation organisation, BeforeEnterEvent event) {
        this.customer = customer;
        this.shown = null;
        context(getTranslation("logs.context", organisation.name()));
        if (keeper) {
            add(dropZone(customer));
        }
        add(content);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        polling = attach.getUI().addPollListener(_ -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
        detach.getUI().setPollInterval(-1);
        super.onDetach(detach);
    }

    private Div dropZone(CustomerId customer) {
        var upload = new Upload(new Receiver(customer));
        var choose = new Button(getTranslation("bills.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("logs.drop")));
        upload.setDropLabelIcon(CrIcon.UPLOAD.create());
        upload.setWidthFull();
        upload.addClassName("cr-drop");
        upload.addAllFinishedListener(_ -> refresh());
        var note = new Paragraph(getTranslation("logs.note"));
        note.addClassName("cr-note");
        var zone = new Div(upload, note);
        zone.addClassName("cr-stack");
        return zone;
    }

    private void refresh() {
        if (customer == null) {
            return;
        }
        var list = logs.list(customer, null, MOST_SHOWN);
        if (!list.equals(shown)) {
            shown = list;
            layOut(customer, list);
        }
        boolean busy = list.stream().anyMatch(each -> each.state() == LogImport.State.QUEUED);
        getUI().ifPresent(ui -> ui.setPollInterval(busy ? 1_000 : -1));
    }

    private void layOut(CustomerId customer, List<LogImport> list) {
        content.removeAll();
        if (list.isEmpty()) {
            content.add(new Empty(getTranslation("logs.empty"), getTranslation("logs.empty.what")));
            return;
        }
        logs.months(customer).stream()
                .limit(12)
                .forEach(month ->
                        content.add(measured(month, logs.profiles(customer, InvocationLogs.Filter.ALL, month))));
        content.add(new Tile(getTranslation("logs.list"), table(list)));
    }

    private Table table(List<LogImport> list) {
        var table = new Table(
                        getTranslation("logs.file"),
                        getTranslation("bills.state"),
                        getTranslation("logs.records"),
                        getTranslation("bills.at"))
                .words(1)
                .stacked(2);
        list.forEach(each -> table.row(
                each.name(),
                each.fault() == null ? getTranslation("logs.state." + each.state()) : fault(each.fault()),
                each.rows() == 0 ? Format.MISSING : format().count(each.rows()),
                format().time(each.createdAt())));
        return table;
    }

    private String fault(LogFault fault) {
        var words = getTranslation("logs.fault." + fault.code(), fault.field());
        return fault.line() == 0 ? words : getTranslation("bills.line", format().count(fault.line())) + ": " + words;
    }

    private Tile measured(YearMonth month, List<LogProfile> profiles) {
        var table = new Table(
                        getTranslation("logs.group"),
                        getTranslation("logs.requests"),
                        getTranslation("logs.errors"),
                        getTranslation("logs.input"),
                        getTranslation("logs.output"),
                        getTranslation("logs.prefix"),
                        getTranslation("logs.turns"),
                        getTranslation("logs.spread"),
                        getTranslation("logs.lifetime"),
                        getTranslation("logs.lifetime.hour"))
                .stacked(1);
        profiles.stream()
                .limit(MOST_SHOWN)
                .forEach(each -> table.row(
                        group(each),
                        format().count(each.requests()),
                        format().count(each.errors()),
                        format().number(each.inputTokensMean(), 0),
                        field(each, Field.ANSWER_TOKENS, 0),
                        field(each, Field.PREFIX_TOKENS, 0),
                        field(each, Field.REQUESTS_PER_SESSION, 1),
                        field(each, Field.SESSION_SPREAD_MINUTES, 1),
                        field(each, Field.REQUESTS_PER_CACHE_LIFETIME, 1),
                        field(each, Field.REQUESTS_PER_CACHE_LIFETIME_1H, 1)));
        var days = profiles.stream().mapToInt(LogProfile::daysCovered).max().orElse(0);
        var note = new Paragraph(getTranslation("logs.covered", days, month.lengthOfMonth()));
        note.addClassName("cr-note");
        return new Tile(getTranslation("logs.measured", format().month(month)), table, note);
    }

    private Div group(LogProfile profile) {
        var labels = profile.labels().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", "));
        var caller = profile.caller().substring(profile.caller().lastIndexOf(':') + 1);
        var second = new Span(List.of(profile.operation(), caller, labels).stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · ")));
        var lines = new Div(new Span(profile.model()), second);
        lines.addClassName("cr-two-lines");
        return lines;
    }

    private String field(LogProfile profile, Field field, int decimals) {
        var value = profile.fields().get(field);
        return value == null ? Format.MISSING : format().number(value, decimals);
    }

    /// Each file streams from the request through the stripper; nothing of it is buffered here.
    private final class Receiver implements UploadHandler {
        private final CustomerId customer;

        Receiver(CustomerId customer) {
            this.customer = customer;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                switch (logs.receive(customer, event.getFileName(), content)) {
                    case Receipt.Kept _ -> {}
                    case Receipt.Same _ -> event.reject(getTranslation("logs.fault.SAME", ""));
                    case Receipt.Refused(var log) ->
                        event.reject(log.fault() == null ? getTranslation("logs.state.REFUSED") : fault(log.fault()));
                    case Receipt.NotFound _ -> event.reject(getTranslation("notfound.heading"));
                }
            }
        }

        @Override
        public long getFileSizeMax() {
            return -1;
        }

        @Override
        public long getRequestSizeMax() {
            return -1;
        }
    }
}
