package io.cloudroute.web.usage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.ImportId;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.parts.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where bills are dropped: the parts that are dropped together are one export, and it is read when all have arrived.
/// Where one has not, the import waits until the part comes after all, or until somebody has it read or cancels it.
///
/// Each file streams from the request into the object store; nothing is buffered here. Requests come on threads of
/// their own, so what they share with the screen is guarded.
final class DropZone extends Composite<Div> {

    private static final String OTHERS = "element.files.some(file => file.uploading && file !== event.detail.file)";
    private static final String COMPLETE = "element.files.filter(file => file.complete).length";
    private static final String LISTED = "element.files.length";

    /// The files that have not arrived, the same one on a second try and one that is taken back aside. New ones stand
    /// first on the list.
    private static final String MISSING = """
            element.files.filter((file, at, all) => file.error \
            && !(event.type === 'upload-abort' && file === event.detail.file) \
            && !all.slice(0, at).some(other => other.complete \
            && other.name === file.name && other.size === file.size && other.lastModified === file.lastModified))\
            .map(file => file.name)""";

    private static final int NAMES = 3;

    private final Imports imports;
    private final CustomerId customer;
    private final Supplier<Optional<ImportId>> open;
    private final Consumer<ImportId> handed;
    private final Runnable changed;
    private final Upload upload;

    /// To which parts go; null before the first one.
    private @Nullable ImportId current;

    /// Requests on their way to it.
    private int arriving;

    /// Whether only people can tell that all parts are there: one was taken back, or the import began elsewhere.
    private boolean byHand;

    /// Whether it waits for parts, and none is on its way.
    private boolean waiting;

    /// Whether it is on the screen's list.
    private boolean listed;

    /// Whether the browser has been told to send no more to it, and has not said yet that it does not.
    private boolean stopping;

    /// Why a part was refused last.
    private Imports.@Nullable Receipt refusal;

    /// @param open the import that is looked at: parts go on to it where it waits for some
    /// @param handed told of the import that is to be looked at
    /// @param changed told when an import is no more
    DropZone(
            Imports imports,
            CustomerId customer,
            Supplier<Optional<ImportId>> open,
            Consumer<ImportId> handed,
            Runnable changed) {
        this.imports = imports;
        this.customer = customer;
        this.open = open;
        this.handed = handed;
        this.changed = changed;
        this.upload = new Upload(new Receiver());
        var choose = new Button(getTranslation("bills.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("bills.drop")));
        upload.setDropLabelIcon(CrIcon.UPLOAD.create());
        upload.setI18n(words());
        upload.setWidthFull();
        for (var event : List.of("upload-success", "upload-error", "upload-abort")) {
            upload.getElement()
                    .addEventListener(event, happened -> {
                        var data = happened.getEventData();
                        var missing = new ArrayList<String>();
                        data.get(MISSING).forEach(name -> missing.add(name.asString()));
                        settle(new Event(
                                event.equals("upload-abort"),
                                data.get(OTHERS).asBoolean(),
                                data.get(COMPLETE).asInt(),
                                data.get(LISTED).asInt(),
                                missing));
                    })
                    .addEventData(OTHERS)
                    .addEventData(COMPLETE)
                    .addEventData(LISTED)
                    .addEventData(MISSING);
        }
        var note = new Paragraph(getTranslation("bills.formats"));
        note.addClassName("cr-note");
        upload.addClassNames("cr-drop", "cr-drop-parts");
        getContent().addClassName("cr-stack");
        getContent().add(upload, note);
    }

    /// What the browser's list says when a part has come to its end.
    ///
    /// @param back whether the part was taken back
    /// @param others whether others are on their way
    /// @param listed how many stand on the list
    private record Event(boolean back, boolean others, int complete, int listed, List<String> missing) {}

    /// Sends nothing more to an import that was cancelled, or that is read as it is. Until the browser has stopped,
    /// parts still go to it, and are refused.
    synchronized void stop(ImportId id) {
        if (id.equals(current)) {
            stopping = true;
            upload.getElement().executeJs("""
                            this._uploadQueue = [];
                            this.files.forEach(file => { file.abort = true; file.xhr?.abort(); });
                            this._activeUploads = 0;
                            this.files = [];""").then(_ -> release(id));
        }
    }

    /// Other parts that are dropped go to what is looked at now, and not to what waits.
    ///
    /// @param id null for nothing
    synchronized void look(@Nullable ImportId id) {
        var its = current;
        if (its != null && waiting && !its.equals(id)) {
            release(its);
            upload.getElement().executeJs("this.files = this.files.filter(file => file.uploading)");
        }
    }

    private synchronized void release(ImportId id) {
        if (id.equals(current)) {
            current = null;
            arriving = 0;
            byHand = false;
            waiting = false;
            listed = false;
            stopping = false;
            refusal = null;
        }
    }

    private synchronized ImportId arrives(String name) {
        var id = current;
        if (id != null && arriving == 0 && !stopping && !waits(id)) {
            release(id);
        }
        if (current == null) {
            current = open.get().filter(this::waits).orElse(null);
            byHand |= current != null;
        }
        if (current == null) {
            current = imports.begin(customer, name).orElseThrow();
        }
        arriving++;
        waiting = false;
        return current;
    }

    private synchronized void arrived(ImportId id, Imports.@Nullable Receipt receipt) {
        if (id.equals(current)) {
            arriving--;
            if (!(receipt instanceof Imports.Receipt.Kept || receipt instanceof Imports.Receipt.Repeated)) {
                refusal = receipt;
            }
        }
    }

    private boolean waits(ImportId id) {
        return imports.find(customer, id)
                .filter(its -> its.state() == Import.State.RECEIVING)
                .isPresent();
    }

    private synchronized void settle(Event event) {
        byHand |= event.back() && (current != null || event.others());
        var id = current;
        if (id == null || stopping) {
            return;
        }
        if (event.others()) {
            if (!listed) {
                listed = true;
                changed.run();
            }
            return;
        }
        var its = imports.find(customer, id).filter(found -> found.state() == Import.State.RECEIVING);
        if (its.isEmpty()) {
            Notification.show(getTranslation("bills.gone"), 10_000, Position.BOTTOM_START);
            stop(id);
            changed.run();
            return;
        }
        int kept = its.get().parts().size();
        if (kept > 0 && event.missing().isEmpty() && !byHand && arriving == 0 && kept <= event.complete()) {
            read(id, event.listed());
            return;
        }
        tell(event.missing());
        if (kept == 0) {
            imports.cancel(customer, id);
            stop(id);
            changed.run();
        } else {
            waiting = arriving == 0;
            handed.accept(id);
        }
    }

    /// @param listed how many stood on the list when the last part came; what was dropped since stands before them
    private void read(ImportId id, int listed) {
        switch (imports.queue(customer, id)) {
            case Imports.Outcome.Done _ -> handed.accept(id);
            case Imports.Outcome.Same(var earlier) -> {
                Notification.show(getTranslation("bills.same"));
                handed.accept(earlier);
            }
            case Imports.Outcome.Empty _, Imports.Outcome.NotNow _, Imports.Outcome.NotFound _ -> changed.run();
        }
        release(id);
        upload.getElement()
                .executeJs(
                        "this.files = this.files.filter((file, at, all) => file.uploading || at < all.length - $0)",
                        listed);
    }

    private void tell(List<String> missing) {
        if (missing.isEmpty()) {
            return;
        }
        var names = String.join(", ", missing.subList(0, Math.min(NAMES, missing.size())));
        if (missing.size() > NAMES) {
            names = getTranslation("bills.more.names", names, missing.size() - NAMES);
        }
        Notification.show(
                getTranslation("bills.incomplete", names) + " " + why(refusal), 10_000, Position.BOTTOM_START);
        refusal = null;
    }

    private String why(Imports.@Nullable Receipt refused) {
        return switch (refused) {
            case null -> getTranslation("upload.failed");
            case Imports.Receipt.TooLarge(var most) ->
                getTranslation("bills.toolarge", new Format(getLocale()).bytes(most));
            case Imports.Receipt.TooMany(var most) -> getTranslation("bills.toomany", most);
            case Imports.Receipt.NotNow _ -> getTranslation("bills.late");
            case Imports.Receipt.NotFound _ -> getTranslation("notfound.heading");
            case Imports.Receipt.Kept _, Imports.Receipt.Repeated _ -> "";
        };
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("bills.choose"))
                .setMany(getTranslation("bills.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(getTranslation("bills.drop")).setMany(getTranslation("bills.drop")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("upload.connecting"))
                        .setStalled(getTranslation("upload.stalled"))
                        .setProcessing(getTranslation("upload.processing"))
                        .setHeld(getTranslation("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("upload.remaining") + " ")
                        .setUnknown(getTranslation("upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("upload.unavailable"))
                        .setUnexpectedServerError(getTranslation("upload.failed"))
                        .setForbidden(getTranslation("upload.forbidden"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB")));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("upload.retry"))
                .setStart(getTranslation("upload.start"))
                .setRemove(getTranslation("upload.remove")));
        return words;
    }

    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var name = event.getFileName();
            Imports.Receipt receipt = null;
            var id = arrives(name);
            try (var content = event.getInputStream()) {
                receipt = imports.receive(customer, id, name, content, _ -> {});
            } finally {
                arrived(id, receipt);
            }
            switch (receipt) {
                case Imports.Receipt.Kept _, Imports.Receipt.Repeated _ -> {}
                case Imports.Receipt.TooLarge _,
                        Imports.Receipt.TooMany _,
                        Imports.Receipt.NotNow _,
                        Imports.Receipt.NotFound _ ->
                    event.reject(receipt.getClass().getSimpleName());
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
