package io.cloudroute.web.usage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.Supersession;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.ProgressWords;
import io.cloudroute.web.parts.RefusalWords;
import io.cloudroute.web.parts.StateChip;
import io.cloudroute.web.parts.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// One import: how far it is, what is asked, what it holds, what it replaced, why it failed.
final class ImportDetail extends Composite<Div> {

    interface Commands {
        void answer(String key, boolean yes);

        /// What has arrived of it, without what has not.
        void read();

        void retry();

        void cancel();

        void close();
    }

    /// Refusals that are no fault of the file's: the same may be read another time.
    private static final Set<String> OURS =
            Set.of("STORAGE", "INTERNAL", "INTERRUPTED", "DISK", "MEMORY", "TIMEOUT", "CRASHED");

    private final Format format;
    private final Commands commands;

    ImportDetail(Import opened, boolean keeper, Format format, List<Supersession> replaced, Commands commands) {
        this.format = format;
        this.commands = commands;
        var title = new H2(opened.name());
        title.addClassName("cr-tile-title");
        var close = new Button(CrIcon.X.create(), _ -> commands.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("action.close"));
        var head = new Div(title, close);
        head.addClassName("cr-detail-header");
        getContent().add(head, new StateChip(opened));
        running(opened);
        if (opened.state() == Import.State.RECEIVING && keeper) {
            var waiting = new Paragraph(getTranslation("bills.waiting"));
            waiting.addClassName("cr-notice");
            getContent().add(waiting);
        }
        var refusal = opened.refusal();
        if (refusal != null) {
            getContent().add(refused(refusal));
        }
        for (var question : opened.questions()) {
            getContent().add(asked(question, keeper));
        }
        holds(opened);
        if (opened.bills().stream().anyMatch(Import.Bill::current)) {
            getContent().add(next(opened));
        }
        replaced.forEach(each -> getContent().add(change(each)));
        if (keeper) {
            getContent().add(actions(opened));
        }
    }

    private void running(Import opened) {
        if (opened.state() != Import.State.READING) {
            return;
        }
        var progress = opened.progress();
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", getTranslation("bills.state.READING"));
        if (progress.total() > 0 && progress.done() > 0) {
            bar.setValue(Math.min(1, (double) progress.done() / progress.total()));
        } else {
            bar.setIndeterminate(true);
        }
        var line = new Paragraph(ProgressWords.of(this, format, progress) + left(opened));
        line.addClassName("cr-note");
        getContent().add(bar, line);
    }

    private String left(Import opened) {
        var progress = opened.progress();
        if (opened.startedAt() == null || progress.done() <= 0 || progress.total() <= progress.done()) {
            return "";
        }
        var spent = Duration.between(opened.startedAt(), Instant.now());
        long seconds = spent.toSeconds() * (progress.total() - progress.done()) / progress.done();
        return " · " + getTranslation("bills.left", seconds < 90 ? seconds + " s" : seconds / 60 + " min");
    }

    private Component refused(Import.Refusal refusal) {
        var words = new Div(new H3(getTranslation("usage.refusal." + refusal.code())));
        for (var text : List.of(
                RefusalWords.where(this, refusal),
                RefusalWords.detail(this, refusal),
                getTranslation("usage.refusal." + refusal.code() + ".do"))) {
            if (!text.isEmpty()) {
                words.add(new Paragraph(text));
            }
        }
        var box = new Div(words);
        box.addClassNames("cr-notice", "cr-notice-neg");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private Component asked(Import.Question question, boolean keeper) {
        var text = switch (question) {
            case Import.Question.OtherPayer(var payer, var known) ->
                getTranslation("bills.question.payer", payer, String.join(", ", known));
            case Import.Question.FewerDays(var payer, var month, var days, var currentDays) ->
                getTranslation("bills.question.days", format.month(month), payer, days, currentDays);
        };
        var box = new Div(new Paragraph(text));
        box.addClassNames("cr-notice", "cr-notice-warn");
        if (keeper) {
            var yes = new Button(getTranslation("bills.yes"), _ -> commands.answer(question.key(), true));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            var row = new Div(yes, new Button(getTranslation("bills.no"), _ -> commands.answer(question.key(), false)));
            row.addClassName("cr-actions");
            box.add(row);
        }
        return box;
    }

    private void holds(Import opened) {
        for (var bill : opened.bills()) {
            var heading = new H3(format.month(bill.month()) + (bill.payer().isEmpty() ? "" : " · " + bill.payer()));
            var state = new Paragraph(getTranslation(
                    bill.current() ? "bills.current" : "bills.history",
                    format.range(bill.firstDay(), bill.lastDay()),
                    bill.days()));
            state.addClassName("cr-note");
            var table = new Table(getTranslation("bills.charge"), getTranslation("bills.amount"));
            bill.totals().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(
                            each -> table.row(getTranslation("charge." + each.getKey()), format.fact(each.getValue())));
            getContent().add(heading, state, table);
        }
    }

    private Component next(Import opened) {
        var row = new Div();
        row.addClassName("cr-actions");
        for (var place : List.of("spend", "diagnosis", "tie-out")) {
            var link =
                    new Anchor("customers/" + opened.customer() + "/" + place, getTranslation("bills.next." + place));
            link.addClassName("cr-button");
            row.add(link);
        }
        return row;
    }

    private Component change(Supersession replaced) {
        var heading = new H3(getTranslation("bills.replaced", format.month(replaced.month())));
        if (replaced.changes().isEmpty()) {
            return new Div(heading, new Paragraph(getTranslation("bills.unchanged")));
        }
        var table = new Table(
                getTranslation("bills.changed"), getTranslation("bills.before"), getTranslation("bills.after"));
        replaced.changes()
                .forEach(each -> table.row(
                        each.dimension() == Supersession.Dimension.CHARGE_TYPE
                                ? getTranslation("charge." + each.name())
                                : each.name(),
                        format.fact(each.before()),
                        format.fact(each.after())));
        return new Div(heading, table);
    }

    private Component actions(Import opened) {
        var row = new Div();
        row.addClassName("cr-actions");
        if (opened.state() == Import.State.FAILED) {
            var retry = new Button(getTranslation("bills.retry"), CrIcon.REFRESH.create(), _ -> commands.retry());
            var refusal = opened.refusal();
            if (refusal != null && OURS.contains(refusal.code())) {
                retry.addThemeVariants(ButtonVariant.PRIMARY);
            }
            row.add(retry, new Button(getTranslation("bills.cancel"), _ -> commands.cancel()));
        }
        if (opened.state() == Import.State.RECEIVING && !opened.parts().isEmpty()) {
            row.add(new Button(getTranslation("bills.read"), _ -> commands.read()));
        }
        if (!opened.state().isFinal() && opened.state() != Import.State.NEEDS_ANSWER) {
            row.add(new Button(getTranslation("bills.cancel"), _ -> commands.cancel()));
        }
        var names =
                String.join(", ", opened.parts().stream().map(Import.Part::name).toList());
        if (names.equals(opened.name())) {
            return row;
        }
        var parts = new Paragraph(names);
        parts.addClassName("cr-note");
        return new Div(parts, row);
    }
}
