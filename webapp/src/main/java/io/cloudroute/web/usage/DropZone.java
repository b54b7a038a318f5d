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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where bills are dropped: the parts that are dropped together are one export.
///
/// Each file streams from the request into the object store; nothing is buffered here.
final class DropZone extends Composite<Div> {

    private static final String NAME = "event.detail.file.name";
    private static final String OTHERS = "element.files.some(file => file.uploading && file !== event.detail.file)";

    private final Imports imports;
    private final CustomerId customer;
    private final Consumer<ImportId> handed;
    private final Runnable changed;
    private final Upload upload;

    /// The names of the parts that broke off or were refused.
    private final Set<String> missing = new TreeSet<>();

    private @Nullable ImportId current;

    /// @param handed told of the import that came of it
    /// @param changed told when nothing came of it
    DropZone(Imports imports, CustomerId customer, Consumer<ImportId> handed, Runnable changed) {
        this.imports = imports;
        this.customer = customer;
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
        on("upload-success", missing::remove);
        on("upload-error", missing::add);
        on("file-remove", missing::remove);
        var note = new Paragraph(getTranslation("bills.formats"));
        note.addClassName("cr-note");
        upload.addClassName("cr-drop");
        getContent().addClassName("cr-stack");
        getContent().add(upload, note);
    }

    private synchronized ImportId current(String name) {
        if (current != null && !receives(current)) {
            forget(current);
        }
        if (current == null) {
            current = imports.begin(customer, name).orElseThrow();
        }
        return current;
    }

    /// Waits no longer for what is missing of an import that was cancelled.
    private synchronized void forget(ImportId cancelled) {
        if (cancelled.equals(current)) {
            current = null;
            missing.clear();
        }
    }

    /// Takes the files of an import that was cancelled out of sight.
    synchronized void clear(ImportId cancelled) {
        if (cancelled.equals(current)) {
            forget(cancelled);
            upload.clearFileList();
        }
    }

    private boolean receives(ImportId id) {
        return imports.find(customer, id)
                .filter(its -> its.state() == Import.State.RECEIVING)
                .isPresent();
    }

    private void on(String event, Consumer<String> its) {
        upload.getElement()
                .addEventListener(event, happened -> {
                    var data = happened.getEventData();
                    settle(
                            () -> its.accept(data.get(NAME).asString()),
                            data.get(OTHERS).asBoolean());
                })
                .addEventData(NAME)
                .addEventData(OTHERS);
    }

    /// An export of which a part is missing is not read: it waits for the part, until somebody takes that off the list
    /// or cancels the import.
    ///
    /// @param others whether other parts are on their way
    private synchronized void settle(Runnable told, boolean others) {
        told.run();
        if (others) {
            return;
        }
        var id = current;
        boolean kept = id != null
                && imports.find(customer, id)
                        .filter(its -> !its.parts().isEmpty())
                        .isPresent();
        if (id != null && kept && missing.isEmpty()) {
            current = null;
            upload.clearFileList();
            hand(id);
        } else if (id != null && kept) {
            Notification.show(
                    getTranslation("bills.incomplete", String.join(", ", missing)), 10_000, Position.BOTTOM_START);
            handed.accept(id);
        } else {
            if (missing.size() == 1) {
                missing.clear();
            }
            if (id != null) {
                current = null;
                imports.cancel(customer, id);
                changed.run();
            }
        }
    }

    private void hand(ImportId id) {
        if (imports.queue(customer, id) instanceof Imports.Outcome.Same(var earlier)) {
            Notification.show(getTranslation("bills.same"));
            handed.accept(earlier);
        } else {
            handed.accept(id);
        }
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
            try (var content = event.getInputStream()) {
                switch (imports.receive(customer, current(name), name, content, _ -> {})) {
                    case Imports.Receipt.Kept _ -> {}
                    case Imports.Receipt.Repeated _ -> {}
                    case Imports.Receipt.TooLarge(var most) ->
                        event.reject(getTranslation("bills.toolarge", new Format(getLocale()).bytes(most)));
                    case Imports.Receipt.TooMany(var most) -> event.reject(getTranslation("bills.toomany", most));
                    case Imports.Receipt.NotNow _ -> event.reject(getTranslation("bills.late"));
                    case Imports.Receipt.NotFound _ -> event.reject(getTranslation("notfound.heading"));
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
