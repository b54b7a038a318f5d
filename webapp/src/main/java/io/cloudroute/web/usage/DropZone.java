package io.cloudroute.web.usage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.ImportId;
import io.cloudroute.usage.Imports;
import io.cloudroute.web.parts.Format;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where bills are dropped: the parts that are dropped together are one export.
///
/// Each file streams from the request into the object store; nothing is buffered here.
final class DropZone extends Composite<Div> {

    private final Imports imports;
    private final CustomerId customer;
    private final Upload upload;
    private @Nullable ImportId current;

    DropZone(Imports imports, CustomerId customer, Runnable changed) {
        this.imports = imports;
        this.customer = customer;
        this.upload = new Upload(new Receiver());
        var choose = new Button(getTranslation("bills.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("bills.drop")));
        upload.setDropLabelIcon(CrIcon.UPLOAD.create());
        upload.setI18n(words());
        upload.setWidthFull();
        upload.addAllFinishedListener(_ -> {
            var done = take();
            if (done != null && imports.queue(customer, done) instanceof Imports.Outcome.Same) {
                Notification.show(getTranslation("bills.same"));
            }
            changed.run();
        });
        var note = new Paragraph(getTranslation("bills.formats"));
        note.addClassName("cr-note");
        upload.addClassName("cr-drop");
        getContent().addClassName("cr-stack");
        getContent().add(upload, note);
    }

    private synchronized ImportId current(String name) {
        if (current == null) {
            current = imports.begin(customer, name).orElseThrow();
        }
        return current;
    }

    private synchronized @Nullable ImportId take() {
        var taken = current;
        current = null;
        return taken;
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
