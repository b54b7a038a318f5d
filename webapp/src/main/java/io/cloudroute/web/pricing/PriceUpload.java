package io.cloudroute.web.pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.cloudroute.pricing.PriceDrafts;
import io.cloudroute.web.parts.Table;
import java.nio.charset.StandardCharsets;

/// A file of prices becomes a draft of what the book does not have yet; a file with a fault changes nothing.
final class PriceUpload extends Dialog {

    private static final int MOST_BYTES = 16 << 20;
    private static final int FAULTS = 50;

    PriceUpload(PriceDrafts drafts, Runnable done) {
        setHeaderTitle(getTranslation("pricing.import"));
        var faults = new Div();
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            faults.removeAll();
            switch (drafts.load(metadata.fileName(), new String(bytes, StandardCharsets.UTF_8))) {
                case PriceDrafts.Imported.Drafted _ -> {
                    close();
                    done.run();
                }
                case PriceDrafts.Imported.Faulty(var found) -> {
                    var table = new Table(
                            getTranslation("pricing.fault.line"),
                            getTranslation("pricing.fault.column"),
                            getTranslation("pricing.fault.reason"));
                    found.stream()
                            .limit(FAULTS)
                            .forEach(fault -> table.row(String.valueOf(fault.line()), fault.column(), fault.reason()));
                    faults.add(new Paragraph(getTranslation("pricing.faults", found.size())), table);
                }
            }
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addClassName("cr-drop");
        add(new Paragraph(getTranslation("pricing.import.what")), upload, faults);
        getFooter().add(new Button(getTranslation("action.close"), _ -> close()));
    }
}
