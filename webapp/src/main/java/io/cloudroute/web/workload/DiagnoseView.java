package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.PassingBills;
import io.cloudroute.web.parts.Copyable;
import io.cloudroute.web.parts.ProgressWords;
import io.cloudroute.web.parts.RefusalWords;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.Diagnoses;
import io.cloudroute.workload.Diagnosis;
import io.cloudroute.workload.Diagnosis.Source;
import io.cloudroute.workload.SharedDiagnoses;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/// The door: a bill, four numbers or the example, and in a minute what to do first. Nothing is kept unless asked.
@Route(value = "diagnose", autoLayout = false)
@AnonymousAllowed
final class DiagnoseView extends PublicPage implements BeforeEnterObserver {

    private final Diagnoses diagnoses;
    private final SharedDiagnoses shared;
    private final PassingBills passing;
    private final VisitLimit limit;
    private final String baseUrl;

    DiagnoseView(
            Diagnoses diagnoses,
            SharedDiagnoses shared,
            PassingBills passing,
            VisitLimit limit,
            @Value("${cloudroute.base-url}") String baseUrl) {
        this.diagnoses = diagnoses;
        this.shared = shared;
        this.passing = passing;
        this.limit = limit;
        this.baseUrl = baseUrl;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ask();
    }

    private void ask(Component... before) {
        var notice = new Div(before);
        notice.addClassName("cr-stack");
        notice.setVisible(before.length > 0);
        var example = new Button(getTranslation("diagnose.example"), CrIcon.PLAY.create(), _ -> {
            if (admitted()) {
                answer(diagnoses.example(), getTranslation("diagnose.of.example"));
            }
        });
        show(
                getTranslation("diagnose.what"),
                getTranslation("diagnose.title"),
                notice,
                bill(),
                new Tile(getTranslation("diagnose.numbers"), new FourNumbersForm(numbers -> {
                    if (admitted()) {
                        answer(diagnoses.of(numbers), getTranslation("diagnose.of.numbers"));
                    }
                })),
                new Tile(
                        getTranslation("diagnose.example.title"),
                        new Paragraph(getTranslation("diagnose.example.what")),
                        row(example)));
    }

    private Component bill() {
        var upload = new Upload(new Receiver());
        var choose = new Button(getTranslation("diagnose.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("diagnose.drop")));
        upload.setDropLabelIcon(CrIcon.UPLOAD.create());
        upload.setMaxFiles(1);
        upload.addClassName("cr-drop");
        var formats = new Paragraph(getTranslation("diagnose.formats", format().bytes(passing.most())));
        formats.addClassName("cr-note");
        var promise = new Div(CrIcon.LOCK.create(), new Paragraph(getTranslation("diagnose.promise")));
        promise.addClassName("cr-notice");
        return new Tile(getTranslation("diagnose.bill"), upload, formats, promise);
    }

    private boolean admitted() {
        if (limit.admits(VaadinRequest.getCurrent().getRemoteAddr())) {
            return true;
        }
        ask(problem(getTranslation("diagnose.limit", limit.perHour()), ""));
        return false;
    }

    private void answer(Diagnosis diagnosis, String context) {
        var share = new Button(getTranslation("diagnose.share"), CrIcon.SHARE.create());
        share.addThemeVariants(ButtonVariant.PRIMARY);
        var anew = new Button(getTranslation("diagnose.again"), CrIcon.ARROW_LEFT.create(), _ -> ask());
        var actions = row(share, anew);
        var sharing = new Div();
        sharing.addClassName("cr-stack");
        share.addClickListener(_ -> {
            if (admitted()) {
                share(diagnosis, share, sharing);
            }
        });
        var promise = new Div(CrIcon.LOCK.create(), new Paragraph(getTranslation("diagnose.kept")));
        promise.addClassName("cr-notice");
        var days = diagnosis.first() == null
                ? context
                : getTranslation(
                        "diagnose.of.days",
                        context,
                        format().range(diagnosis.first(), java.util.Objects.requireNonNull(diagnosis.last())),
                        diagnosis.days());
        show(
                days,
                getTranslation("diagnosis.title"),
                new DiagnosisResult(diagnosis, format(), null),
                actions,
                sharing,
                promise);
        if (diagnosis.source() == Source.EXAMPLE) {
            share.setVisible(false);
            promise.setVisible(false);
        }
    }

    private void share(Diagnosis diagnosis, Button share, Div sharing) {
        var token = shared.share(diagnosis);
        share.setEnabled(false);
        var until = LocalDate.now(ZoneOffset.UTC).plusDays(SharedDiagnoses.KEPT.toDays());
        var end = new Button(getTranslation("diagnose.share.end"), CrIcon.TRASH.create(), _ -> {
            shared.end(token);
            sharing.removeAll();
            sharing.add(new Paragraph(getTranslation("diagnose.share.ended")));
            share.setEnabled(true);
        });
        sharing.removeAll();
        sharing.add(new Tile(
                getTranslation("diagnose.share.title"),
                new Copyable(getTranslation("diagnose.share.link"), baseUrl + "/diagnose/" + token.text()),
                new Paragraph(getTranslation("diagnose.share.until", format().date(until))),
                row(end)));
    }

    private static Div row(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("cr-actions");
        return row;
    }

    private static Component problem(String what, String todo) {
        var words = new Div(new Paragraph(what));
        if (!todo.isEmpty()) {
            words.add(new Paragraph(todo));
        }
        var box = new Div(CrIcon.ALERT_TRIANGLE.create(), words);
        box.addClassNames("cr-notice", "cr-notice-neg");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private Component refused(Import.Refusal refusal) {
        var words = Stream.of(
                        getTranslation("usage.refusal." + refusal.code()),
                        RefusalWords.where(this, refusal),
                        RefusalWords.detail(this, refusal))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return problem(words, getTranslation("usage.refusal." + refusal.code() + ".do"));
    }

    /// Reads a bill in the request that brings it; whoever leaves takes it with them.
    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var ui = event.getUI();
            var address = event.getRequest().getRemoteAddr();
            if (!limit.admits(address)) {
                event.reject(getTranslation("diagnose.limit", limit.perHour()));
                ui.access(() -> ask(problem(getTranslation("diagnose.limit", limit.perHour()), "")));
                return;
            }
            var cancelled = new AtomicBoolean();
            var reading = new Reading(cancelled);
            ui.access(() -> DiagnoseView.this.show(
                    getTranslation("diagnose.what"), getTranslation("diagnose.reading", event.getFileName()), reading));
            PassingBills.Outcome outcome;
            try (var content = event.getInputStream()) {
                outcome = passing.measure(
                        event.getFileName(),
                        content,
                        progress -> ui.access(() -> reading.show(progress)),
                        () -> cancelled.get() || ui.isClosing());
            }
            ui.access(() -> show(outcome, event.getFileName()));
        }

        private void show(PassingBills.Outcome outcome, String name) {
            switch (outcome) {
                case PassingBills.Outcome.Measured(var usage, var lines) ->
                    answer(diagnoses.of(usage), getTranslation("diagnose.of.bill", name, format().count(lines)));
                case PassingBills.Outcome.NoBedrock(var lines) ->
                    ask(problem(
                            getTranslation("diagnose.nobedrock", format().count(lines)),
                            getTranslation("diagnose.nobedrock.do")));
                case PassingBills.Outcome.Refused(var refusal) -> ask(refused(refusal));
                case PassingBills.Outcome.TooLarge(var most) ->
                    ask(problem(
                            getTranslation("bills.toolarge", format().bytes(most)),
                            getTranslation("diagnose.toolarge.do")));
                case PassingBills.Outcome.Busy _ ->
                    ask(problem(getTranslation("diagnose.busy"), getTranslation("diagnose.busy.do")));
                case PassingBills.Outcome.Cancelled _ -> ask();
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

    private final class Reading extends Composite<Tile> {

        private final ProgressBar bar = new ProgressBar();
        private final Paragraph words = new Paragraph(getTranslation("diagnose.arriving"));

        Reading(AtomicBoolean cancelled) {
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", getTranslation("bills.state.READING"));
            words.addClassName("cr-note");
            getContent().add(bar, words, row(new Button(getTranslation("bills.cancel"), _ -> cancelled.set(true))));
        }

        void show(Import.Progress progress) {
            if (progress.total() > 0) {
                bar.setIndeterminate(false);
                bar.setValue(Math.min(1, (double) progress.done() / progress.total()));
            }
            words.setText(ProgressWords.of(this, format(), progress));
        }
    }
}
